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
  summary: 'COPY of several sources to a path without a trailing slash',
  why: 'With several sources, the destination is a directory, and according to the Dockerfile reference it must end in a slash. BuildKit creates the directory anyway, but the legacy builder rejects the instruction. If later only one source is left, the same line creates a file with that name instead of a directory.',
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
  report(destination, `\`${path}\` receives several sources, so it is a directory, but it has no trailing slash`, {
    help: `use \`${path}/\``,
    fix: { title: 'add the trailing slash', safety: 'safe', edits: [{ at: { file, start: end, end }, text: '/' }] },
  });
}
