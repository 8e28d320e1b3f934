import { clip, dedent, defineRule, type Interpolation } from '../../src/rule/index.ts';
import { nameList } from '../shared/name-list.ts';
import { isMentioned } from '../shared/unset-variables.ts';

export default defineRule({
  id: 'compose/required-variable',
  summary: 'A required variable that nothing in the repository mentions',
  why: 'Docker Compose rejects the whole project as long as the variable is not set, which is the purpose of `:?`. Anyone who clones the repository finds no example that lists it, and learns about the variables one at a time, from error messages.',
  category: 'operability',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:«\${RELEASE:?the version to run}»
      `,
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:\${RELEASE:?the version to run}
        `,
        '.env.example': 'RELEASE=1.4.2\n',
      },
    },
  ],
  check: {
    compose(project, { report }) {
      const found = new Map<string, Interpolation>();
      for (const { variables } of project.files) {
        for (const variable of variables) {
          const { name, operator, value } = variable;
          if (!operator?.endsWith('?') || value !== undefined || found.has(name) || isMentioned(project, name))
            continue;
          found.set(name, variable);
        }
      }
      const [first, ...others] = found.values();
      if (!first) return;
      const many = found.size > 1;
      const said = many ? '' : explained(first);
      const message = `${nameList([...found.keys()])} must be set${said}: Compose rejects the project without ${many ? 'them' : 'it'}`;
      report(first, message, {
        help: `list ${many ? 'them' : 'it'} in \`.env.example\`, so everyone knows what to set`,
        labels: others.slice(0, 5).map((at) => ({ at, message: `also required${explained(at)}` })),
      });
    },
  },
});

/** The error message of a reference, if it says more than that the variable is not set. */
function explained({ name, operand = '' }: Interpolation): string {
  const words = operand.split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== '' && word !== name && !FILLERS.test(word));
  return words.length > 0 ? ` (${clip(operand)})` : '';
}

const FILLERS =
  /^(?:error|err|please|you|the|this|env|environment|var|variable|value|is|was|must|should|be|not|no|or|and|un|set|unset|empty|missing|defined|undefined|required|mandatory|needed|provide|provided|specify|specified|in|file)$/i;
