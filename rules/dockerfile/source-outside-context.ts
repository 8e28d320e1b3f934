import { type CopyInstruction, dedent, defineRule, type RuleContext } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/source-outside-context',
  summary: 'COPY or ADD from outside the build context',
  why: 'The builder can only access the build context. It silently drops the `../` that would lead out of it and looks for the rest inside: `COPY ../config .` copies `config` from the context if it exists, and otherwise fails.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/build/concepts/context/'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        COPY «../shared» /app/shared
      `,
      good: dedent`
        FROM node:24
        COPY --from=shared . /app/shared
      `,
    },
  ],
  check: { copy, add: copy },
});

function copy(node: CopyInstruction, { report }: RuleContext): void {
  if (node.from) return;
  for (const source of node.sources) {
    const path = source.value;
    if (path === undefined || path.includes('://') || !leadsOut(path)) continue;
    const inside = path
      .split('/')
      .filter((part) => part !== '..' && part !== '.' && part !== '')
      .join('/');
    report(
      source,
      `\`${path}\` is outside the build context: Docker looks for \`${inside || '.'}\` in the context instead`,
      {
        help: 'use a build context that contains it, or pass its directory with `--build-context NAME=…` and use `COPY --from=NAME`',
      },
    );
  }
}

function leadsOut(path: string): boolean {
  let depth = 0;
  for (const part of path.split('/')) {
    if (part === '..') depth--;
    else if (part !== '' && part !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}
