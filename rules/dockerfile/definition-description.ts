import { dedent, defineRule, type Instruction } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/definition-description',
  summary: 'A description comment that does not begin with the name it describes',
  why: '`docker build --call=outline` shows the comment above an ARG or a named stage as its description, but only if the comment begins with the name. This is an experimental Docker check: the rule applies to files that enable it with `# check=experimental=InvalidDefinitionDescription`, or to all files with the option `always`.',
  category: 'style',
  severity: 'info',
  presets: ['recommended', 'strict'],
  fix: 'none',
  aliases: {
    buildkit: { InvalidDefinitionDescription: 'warning' },
    tally: 'buildkit/InvalidDefinitionDescription',
  },
  references: ['https://docs.docker.com/go/dockerfile/rule/invalid-definition-description/'],
  options: (zod) =>
    zod.strictObject({
      always: zod
        .boolean()
        .default(false)
        .describe('Check all files, not only those with `# check=experimental=InvalidDefinitionDescription`'),
    }),
  examples: [
    {
      bad: dedent`
        # check=experimental=InvalidDefinitionDescription

        «# The compiler stage»
        FROM golang:1.24 AS build
      `,
      good: dedent`
        # check=experimental=InvalidDefinitionDescription

        # build compiles the program
        FROM golang:1.24 AS build
      `,
    },
  ],
  check: {
    instruction(node, { report, options }) {
      const names = namesOf(node);
      if (names.length === 0 || node.onbuild) return;
      if (!options.always && !node.wantsCheck('InvalidDefinitionDescription')) return;
      const last = node.comments.findLast(({ inside }) => !inside);
      const text = last?.text.trim();
      if (!last || !text || isPragma(text)) return;
      const [word = ''] = text.split(/\s/, 1);
      if (names.includes(word)) return;
      report(
        last,
        `this comment begins with \`${word}\`, not with the name it describes: Docker does not show it as a description`,
        {
          help: `begin it with ${names.map((name) => `\`${name}\``).join(' or ')}, or add a line with only \`#\` below it if it is not a description`,
        },
      );
    },
  },
});

function namesOf(node: Instruction): string[] {
  if (node.kind === 'from') return node.name ? [node.name.text.toLowerCase()] : [];
  return node.kind === 'arg' ? node.pairs.map(({ name }) => name) : [];
}

function isPragma(text: string): boolean {
  return /^(?:check|syntax|escape)\s*=|^(?:infralint|hadolint)\b/.test(text);
}
