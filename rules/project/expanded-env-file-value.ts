import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { type EnvFileGap, envFileGaps } from '../shared/env-file-references.ts';

export default defineRule({
  id: 'project/expanded-env-file-value',
  summary: 'A dollar sign in an env file that cuts the value',
  why: 'Docker Compose replaces `$word` in the values of `.env` and of every `env_file`, also in double quotes. Where no variable of that name is known, nothing is left of it: a password such as `pa$word` arrives as `pa`, and nobody can log in. Known is what the shell or `.env` sets, what stands above in the same file, and for an `env_file` the environment of its service; the `env_file` of an `include` counts for the included Compose file, not for the env files of its services.',
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
        const what = `Compose takes \`${written}\` in the value of \`${clip(entry.name)}\` for a variable and puts nothing in its place`;
        report(at, `${what}${EXPLANATION[reason](clip(reference.name))}`, { help: HELP[reason] });
      }
    },
  },
});

type Reason = Exclude<EnvFileGap['reason'], 'nowhere' | 'shell'>;

const EXPLANATION: Readonly<Record<Reason, (name: string) => string>> = {
  text: () => '',
  below: (name) => `: \`${name}\` is set only further below`,
  include: (name) => `: \`${name}\` is set for the included Compose file alone, not for this env file`,
};

const HELP: Readonly<Record<Reason, string>> = {
  text: 'put the value in single quotes, or write `$$` for a dollar sign',
  below: 'set it above this line',
  include: 'set it in `.env` of the project that includes this one, or in this file',
};
