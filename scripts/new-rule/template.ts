/** The first version of a rule, by scope: small enough to be thrown away, and correct from the start. */
interface Start {
  readonly imports: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
  readonly reference: string;
  readonly visitor: string;
}

const starts: Readonly<Record<string, (flaw: string) => Start>> = {
  dockerfile: (flaw) => ({
    imports: 'dedent, defineRule, textOf',
    bad: ['FROM alpine:3.22', `RUN «${flaw}»`],
    good: ['FROM alpine:3.22', 'RUN true'],
    reference: 'https://docs.docker.com/reference/dockerfile/',
    visitor: `run({ rest }, { report }) {
      if (textOf(rest) !== '${flaw}') return;
      report(rest, \`\\\`\${textOf(rest)}\\\` is wrong, and this happens because of it\`, {`,
  }),
  shell: (flaw) => ({
    imports: 'dedent, defineRule',
    bad: ['FROM alpine:3.22', `RUN «${flaw} --now» && true`],
    good: ['FROM alpine:3.22', 'RUN true'],
    reference: 'https://docs.docker.com/reference/dockerfile/#run',
    visitor: `command(command, { report }) {
      if (command.name !== '${flaw}') return;
      report(command, \`\\\`\${command.name}\\\` is wrong, and this happens because of it\`, {`,
  }),
  compose: (flaw) => ({
    imports: 'dedent, defineRule',
    bad: ['services:', '  web:', `    image: «${flaw}:1»`],
    good: ['services:', '  web:', '    image: nginx:1.29'],
    reference: 'https://docs.docker.com/reference/compose-file/services/',
    visitor: `service({ image, imageReference }, { report }) {
      if (!image || imageReference?.name !== '${flaw}') return;
      report(image, \`\\\`\${imageReference.text}\\\` is wrong, and this happens because of it\`, {`,
  }),
  project: (flaw) => ({
    imports: 'dedent, defineRule',
    bad: ['services:', '  web:', '    build:', '      context: .', `      target: «${flaw}»`],
    good: ['services:', '  web:', '    build: .'],
    reference: 'https://docs.docker.com/reference/compose-file/build/',
    visitor: `build({ build: { target } }, { report }) {
      if (target?.text !== '${flaw}') return;
      report(target, \`\\\`\${target.text}\\\` is wrong, and this happens because of it\`, {`,
  }),
};

/**
 * The files of a new rule, path → text: a working rule that tells its author what to fill in, and its test.
 *
 * @throws RangeError if the id is not `<scope>/<kebab-case-name>`
 */
export function newRule(id: string): ReadonlyMap<string, string> {
  const [scope = '', flaw = ''] = id.split('/');
  const start = Object.hasOwn(starts, scope) ? starts[scope]?.(flaw) : undefined;
  if (!start || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(flaw) || id !== `${scope}/${flaw}`) {
    throw new RangeError(
      `\`${id}\` is not a rule id: use <scope>/<flaw-in-kebab-case>, where the scope is one of ${Object.keys(starts).join(', ')}`,
    );
  }
  return new Map([
    [`rules/${id}.ts`, ruleText(id, start)],
    [`test/rules/${id}.test.ts`, testText(id, start)],
  ]);
}

function ruleText(id: string, { imports, bad, good, reference, visitor }: Start): string {
  return `import { ${imports} } from '../../src/rule/index.ts';

export default defineRule({
  id: '${id}',
  summary: 'The flaw in at most 72 characters, without a full stop',
  why: 'What breaks, for whom and when, in two to four sentences: users decide by this whether the rule matters to them.',
  category: 'correctness',
  severity: 'warning',
  // Empty: off unless its id is named. \`recommended\` is for flaws that nearly everyone agrees on, \`strict\` for good advice that many decline.
  presets: [],
  fix: 'none',
  references: ['${reference}'],
  examples: [
    {
      bad: ${block(bad, 6)},
      good: ${block(good, 6)},
    },
  ],
  check: {
    // \`Nodes\` in src/rule/contract.ts lists what can be visited. Report a node or a part of it, never a line.
    ${visitor}
        help: 'say what to do',
      });
    },
  },
});
`;
}

function testText(id: string, { bad, good }: Start): string {
  return `import { it } from 'vitest';
import rule from '../../../rules/${id}.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';

it('reports the flaw on the marked text, and nothing else', () =>
  testRule(rule, {
    bad: [
      {
        text: ${block(bad, 8)},
        message: 'is wrong, and this happens',
      },
    ],
    good: [
      ${block(good, 6)},
    ],
  }));
`;
}

/** A text of several lines as code, indented by this many columns. */
function block(lines: readonly string[], indentation: number): string {
  const margin = ' '.repeat(indentation);
  return ['dedent`', ...lines.map((line) => `${margin}  ${line}`), `${margin}\``].join('\n');
}
