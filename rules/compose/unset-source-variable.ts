import { asScalar, type ComposeProject, dedent, defineRule, dig, knownText } from '../../src/rule/index.ts';
import { NOUNS } from '../shared/undefined-names.ts';
import { isExported, isMentioned } from '../shared/unset-variables.ts';

export default defineRule({
  id: 'compose/unset-source-variable',
  summary: 'A secret or config from a variable that is not set or mentioned',
  why: 'Docker Compose reads the content from its environment or from `.env`. If the variable is not set there, `docker compose up` fails. No `.env` in the repository sets it and no example env file mentions it, so anyone who starts the project has to guess.',
  category: 'correctness',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  references: [
    'https://docs.docker.com/reference/compose-file/secrets/',
    'https://docs.docker.com/reference/compose-file/configs/',
  ],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            secrets: [token]
        secrets:
          token:
            environment: «DEPLOY_TOKEN»
      `,
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              secrets: [token]
          secrets:
            token:
              environment: DEPLOY_TOKEN
        `,
        '.env.example': 'DEPLOY_TOKEN=',
      },
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { section, name, entry, external } of project.resources) {
        if (external || (section !== 'secrets' && section !== 'configs')) continue;
        const source = asScalar(dig(entry.value, 'environment'));
        const variable = knownText(source);
        if (!source || !variable || !isUnset(project, variable)) continue;
        const message = `the ${NOUNS[section]} \`${name}\` needs \`${variable}\`, which is not set or mentioned anywhere: \`docker compose up\` fails if it is not in the environment`;
        report(source.locate(0, source.text.length), message, {
          help: `list \`${variable}\` in an example env file such as \`.env.example\``,
        });
      }
    },
  },
});

function isUnset(project: ComposeProject, name: string): boolean {
  return project.environment.valueOf(name) === undefined && !isExported(name) && !isMentioned(project, name);
}
