import { dedent, defineRule } from '../../src/rule/index.ts';
import { isQuery, isTrusted, uncheckedOptions } from '../shared/verified-packages.ts';

export default defineRule({
  id: 'shell/unsigned-local-package',
  summary: 'A package of the build is installed without checking its signature',
  why: 'Checkov reports every installation that leaves out the check of signatures. A package that was built or verified in the same build is as trusted as the build itself, so infralint reports it only where these codes are asked for.',
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
        report(option, `\`${what}\` lets \`${call.program}\` install a local package whose signature is not checked`, {
          help: 'add the key with which the package is signed, and leave the option out',
          alias: codes,
        });
      }
    },
  },
});
