import { credentialOf } from '../../src/knowledge/credential-names.ts';
import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { literalOf } from '../shared/secret-literals.ts';

export default defineRule({
  id: 'compose/secret-build-argument',
  summary: 'A password, key or token that a build gets as an argument',
  why: 'The values of build arguments stay in the history of the image and in its provenance: whoever can pull the image reads them with `docker history`. A secret of the build is there only while a RUN mounts it. Where the Dockerfile is at hand, `dockerfile/secret-in-arg-or-env` reports its ARG instead.',
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
        // A value that is written out is told of as such.
        if (!kind || (value && (value.text === '' || literalOf(value)))) continue;
        report(
          key,
          `the build argument \`${clip(name)}\` is a ${kind}: it stays in the history of the image, where whoever pulls the image reads it`,
          {
            help: 'declare it under `secrets`, list it under `build.secrets`, and use `RUN --mount=type=secret` in the Dockerfile',
            milder: isForDevelopment(key.file.path),
          },
        );
      }
    },
  },
});
