import { type ComposeProject, clip, dedent, defineRule, type Interpolation } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/unread-dotenv',
  summary: 'A variable that only .env sets, in a file for Swarm',
  why: 'Docker Compose fills in variables from the file `.env`; `docker stack deploy` does not read it, and takes variables from the shell alone. What is not exported there becomes an empty text, or the default after `:-`, without a word: an image without a tag, a password that is empty.',
  category: 'correctness',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  fold: 'project',
  references: ['https://docs.docker.com/reference/cli/docker/stack/deploy/'],
  examples: [
    {
      target: 'swarm',
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:«\${TAG}»
        `,
        '.env': 'TAG=1.4\n',
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:\${TAG:-1.4}
        `,
        '.env': 'TAG=1.4\n',
      },
    },
  ],
  check: {
    compose(project, { report }) {
      if (!project.targets.has('swarm')) return;
      for (const [variable, file] of fromDotenv(project)) {
        const { operator, operand, name } = variable;
        const left = operator?.endsWith('-') ? `it is \`${clip(operand ?? '')}\`, the default,` : 'it is empty';
        const result = operator?.endsWith('?') ? 'it stops' : left;
        report(
          variable,
          `\`docker stack deploy\` does not read \`${clip(name)}\` from \`${file.slice(file.lastIndexOf('/') + 1)}\`: ${result} unless the shell exports it`,
          {
            help: `load the file into the shell before: \`set -a; . ./${file}; set +a\``,
          },
        );
      }
    },
  },
});

/** The references whose value would be another one without the `.env` files, each with the name of the file. */
function* fromDotenv({ files, environment }: ComposeProject): Generator<readonly [Interpolation, string]> {
  if (environment.files.length === 0) return;
  for (const { variables, role } of files) {
    if (role !== 'base' && role !== 'override') continue;
    for (const variable of variables) {
      const { name, operator, operand, value, untaken } = variable;
      const source = environment.files.findLast(({ variables: set }) => set.has(name));
      const without = operator?.endsWith('-') ? operand : '';
      const isTold = operator?.endsWith('+') || untaken;
      if (source && !isTold && value !== without) yield [variable, source.file.path];
    }
  }
}
