import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { envFileVariables } from '../shared/container-variables.ts';

export default defineRule({
  id: 'compose/env-file-only-variable',
  summary: 'A variable in the Compose file that is set only in an `env_file`',
  why: 'An `env_file` sets variables for the container only. Docker Compose replaces `$NAME` in the Compose file with values from the shell and from `.env`, so a variable from an `env_file` is empty there unless Compose is started with `--env-file`.',
  category: 'operability',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  references: [
    'https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/',
    'https://docs.docker.com/reference/compose-file/services/#env_file',
  ],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              env_file: web.env
              user: "«\${RUN_AS}»"
        `,
        'web.env': 'RUN_AS=1000\n',
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              env_file: web.env
              user: "\${RUN_AS:-1000}"
        `,
        'web.env': 'RUN_AS=1000\n',
      },
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      for (const { name, setAt, references } of envFileVariables(project, links)) {
        const [first, ...others] = references;
        if (!first) continue;
        const shown = clip(name);
        report(
          first,
          `Compose does not substitute \`${shown}\` here: it is set only in an \`env_file\`, for the container`,
          {
            help: `set \`${shown}\` in \`.env\`, or start Compose with \`--env-file ${setAt.file.path}\``,
            labels: [
              { at: setAt, message: 'set for the container only' },
              ...others.slice(0, 5).map((at) => ({ at, message: 'also not substituted' })),
            ],
          },
        );
      }
    },
  },
});
