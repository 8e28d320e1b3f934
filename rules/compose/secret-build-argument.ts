import { credentialOf } from '../../src/knowledge/credential-names.ts';
import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { literalOf } from '../shared/secret-literals.ts';

export default defineRule({
  id: 'compose/secret-build-argument',
  summary: 'A password, key or token passed as a build argument',
  why: 'The values of build arguments stay in the history of the image and in its provenance: anyone who can pull the image can read them with `docker history`. A build secret exists only while a RUN instruction mounts it. If the Dockerfile is in the repository, `dockerfile/secret-in-arg-or-env` reports its ARG instead.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  fold: 'project',
  cwe: 538,
  book: 'Secrets',
  references: [
    'https://docs.docker.com/build/building/secrets/',
    'https://docs.docker.com/reference/compose-file/build/#secrets',
  ],
  examples: [
    {
      bad: dedent`
        services:
          web:
            build:
              context: https://github.com/example/web.git
              args:
                «NPM_TOKEN»: \${NPM_TOKEN}
      `,
      good: dedent`
        services:
          web:
            build:
              context: https://github.com/example/web.git
              secrets: [npm_token]
        secrets:
          npm_token:
            environment: NPM_TOKEN
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const args = service.build?.args ?? [];
      if (args.length === 0 || project.buildOf(service)?.dockerfile) return;
      for (const { name, key, value } of args) {
        const kind = credentialOf(name);
        // Another rule reports a value that is in the file.
        if (!kind || (value && (value.text === '' || literalOf(value)))) continue;
        report(
          key,
          `the build argument \`${clip(name)}\` is a ${kind}: it stays in the history of the image, where anyone who pulls the image can read it`,
          {
            help: 'declare it under `secrets`, list it under `build.secrets`, and use `RUN --mount=type=secret` in the Dockerfile',
            milder: isForDevelopment(key.file.path),
          },
        );
      }
    },
  },
});
