import { type ComposeProject, clip, dedent, defineRule, type Interpolation } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/unread-dotenv',
  summary: 'A variable set only in `.env`, in a file for Swarm',
  why: 'Docker Compose reads variables from the file `.env`; `docker stack deploy` does not, and uses only the environment of the shell. A variable that is not exported there silently becomes an empty string, or its default: an image without a tag, or an empty password.',
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
        const left = operator?.endsWith('-') ? `its value is the default, \`${clip(operand ?? '')}\`,` : 'it is empty';
        const result = operator?.endsWith('?') ? 'the command fails' : left;
        report(
          variable,
          `\`docker stack deploy\` does not read \`${clip(name)}\` from \`${file.slice(file.lastIndexOf('/') + 1)}\`: ${result} unless the shell exports it`,
          {
            help: `load the file into the shell first: \`set -a; . ./${file}; set +a\``,
          },
        );
      }
    },
  },
});

/** The references whose value would be different without the `.env` files, each with the name of the file. */
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
