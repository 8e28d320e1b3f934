import {
  type CopyInstruction,
  dedent,
  defineRule,
  misreadPlaces,
  type RuleContext,
  textOf,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/destination-without-slash',
  summary: 'COPY of several sources to a destination without a slash at its end',
  why: 'With several sources the destination is a directory, and the reference asks for a slash at its end. BuildKit makes the directory anyway; the older builder of Docker refuses the instruction, and when one day only one source is left, the same line makes a file of that name instead of a directory.',
  category: 'correctness',
  severity: 'info',
  presets: ['recommended'],
  fix: 'safe',
  aliases: { hadolint: { DL3021: 'error' }, trivy: 'DS-0011', kics: '6db6e0c2', tally: 'hadolint/DL3021' },
  yields: ['dockerfile/literal-operator', 'dockerfile/literal-tilde'],
  references: ['https://docs.docker.com/reference/dockerfile/#destination'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        COPY package.json package-lock.json «/app»
      `,
      good: dedent`
        FROM node:24
        COPY package.json package-lock.json /app/
      `,
      fixed: dedent`
        FROM node:24
        COPY package.json package-lock.json /app/
      `,
    },
  ],
  check: { copy, add: copy },
});

function copy(node: CopyInstruction, { report }: RuleContext): void {
  const { sources, heredocs, destination, file } = node;
  const path = destination?.value;
  if (!destination || path === undefined || path === '' || sources.length + heredocs.length < 2 || misreadPlaces(node))
    return;
  if (/[/\\]$|(?:^|[/\\])\.\.?$/.test(path)) return;
  const quoted = /["']$/.test(textOf(destination));
  const end = quoted ? destination.end - 1 : destination.end;
  report(destination, `\`${path}\` takes several sources, so it is a directory, which nothing but its use tells`, {
    help: `write \`${path}/\``,
    fix: { title: 'add the slash', safety: 'safe', edits: [{ at: { file, start: end, end }, text: '/' }] },
  });
}
