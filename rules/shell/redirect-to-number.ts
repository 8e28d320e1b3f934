import { dedent, defineRule, type Fix, isNode, type ShellNodeOf, type ShellSyntax } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/redirect-to-number',
  summary: 'A redirect to a file whose name is a number',
  why: '`2>1` writes errors to a file called `1`; `2>&1` sends them to the same place as the output. In `curl>7`, the shell also treats the version as a file name: the constraint is lost, and a file called `7` is left in the image.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { shellcheck: { SC2210: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_07'],
  yields: ['shell/unquoted-version-specifier'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN make > /build.log «2>1»
      `,
      good: dedent`
        FROM debian:13
        RUN make > /build.log 2>&1
      `,
      fixed: dedent`
        FROM debian:13
        RUN make > /build.log 2>&1
      `,
    },
  ],
  check: {
    script(script, { report }) {
      const syntax = MENTION.test(script.text) ? script.syntax : undefined;
      if (!syntax) return;
      for (const redirect of syntax.nodes('Redirect')) {
        const { operator, target } = redirect.node;
        if (!target || operator.endsWith('&') || !/^\d+$/.test(syntax.of(target).source)) continue;
        // In a test, it is a wrong comparison, which is reported as such.
        if (isNode(redirect.parent, 'Command') && syntax.commandOf(redirect.parent).name === '[') continue;
        const fix = copied(syntax, redirect);
        report(redirect, `\`${redirect.source}\` refers to a file called \`${target.value}\``, {
          help: fix ? `use \`${fix.edits[0]!.text}\`` : 'quote the word if `<` or `>` is part of it',
          fix,
        });
      }
    },
  },
});

const MENTION = /[<>]\s*\d/;

/** `2>&1` for `2>1`, `1>&2` for `1>2`. */
function copied(syntax: ShellSyntax, redirect: ShellNodeOf<'Redirect'>): Fix | undefined {
  const { source } = redirect;
  if ((source !== '2>1' && source !== '1>2') || !syntax.isEditable(redirect)) return undefined;
  const text = source.replace('>', '>&');
  return { title: `use \`${text}\``, safety: 'unsafe', edits: [{ at: redirect, text }] };
}
