import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { type EnvFileGap, envFileGaps } from '../shared/env-file-references.ts';

export default defineRule({
  id: 'project/expanded-env-file-value',
  summary: 'A `$` in an env file value that expands to nothing',
  why: 'Docker Compose expands `$word` in the values of `.env` and of every `env_file`, even in double quotes. If the variable is not set, nothing is left of it: the password `pa$word` becomes `pa`, and nobody can log in. A variable may be set in the shell, in `.env`, further up in the same file, or, for an `env_file`, in the environment of its service. Variables from the `env_file` of an `include` are used for the included Compose file only, not for the env files of its services.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: [
    'https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax',
    'https://docs.docker.com/reference/compose-file/services/#env_file-format',
  ],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              env_file: web.env
        `,
        'web.env': 'ADMIN_PASSWORD=green«$rass»!7\n',
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              env_file: web.env
        `,
        'web.env': "ADMIN_PASSWORD='green$rass!7'\n",
      },
    },
  ],
  check: {
    compose(project, { report }) {
      const told = new Set<EnvFileGap['entry']>();
      for (const gap of envFileGaps(project)) {
        const { file, entry, reference, at, reason } = gap;
        if (reason === 'nowhere' || reason === 'shell' || told.has(entry)) continue;
        told.add(entry);
        const written = clip(file.slice(at));
        const what = `Compose expands \`${written}\` in the value of \`${clip(entry.name)}\` to nothing`;
        report(at, `${what}${EXPLANATION[reason](clip(reference.name))}`, { help: HELP[reason] });
      }
    },
  },
});

type Reason = Exclude<EnvFileGap['reason'], 'nowhere' | 'shell'>;

const EXPLANATION: Readonly<Record<Reason, (name: string) => string>> = {
  text: () => '',
  below: (name) => `: \`${name}\` is set only further down`,
  include: (name) => `: \`${name}\` is set only for the included Compose file, not for this env file`,
};

const HELP: Readonly<Record<Reason, string>> = {
  text: 'put the value in single quotes, or use `$$` for a dollar sign',
  below: 'set the variable above this line',
  include: 'set the variable in the `.env` file of the including project, or in this file',
};
