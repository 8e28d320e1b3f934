import { dedent, defineRule } from '../../src/rule/index.ts';
import { isQuery, isTrusted, uncheckedOptions } from '../shared/verified-packages.ts';

export default defineRule({
  id: 'shell/unsigned-local-package',
  summary: 'A local package is installed without checking its signature',
  why: 'Checkov reports every installation that skips signature checks. A package that was built or verified in the same build is as trustworthy as the build itself, so infralint reports it only if these codes are enabled.',
  category: 'security',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: {
    checkov: ['CKV2_DOCKER_7', 'CKV2_DOCKER_8', 'CKV2_DOCKER_9', 'CKV2_DOCKER_10', 'CKV2_DOCKER_11'],
  },
  cwe: 347,
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        COPY --from=build /tool.apk /
        RUN apk add --no-cache «--allow-untrusted» /tool.apk
      `,
      good: dedent`
        FROM alpine:3.22
        COPY --from=build /tool.apk /
        COPY tool.rsa.pub /etc/apk/keys/
        RUN apk add --no-cache /tool.apk
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      for (const { option, what, codes } of uncheckedOptions(call)) {
        if (!isTrusted(call) && !isQuery(call)) return;
        report(option, `\`${what}\` lets \`${call.program}\` install a local package without checking its signature`, {
          help: 'add the key that signed the package, and remove the option',
          alias: codes,
        });
      }
    },
  },
});
