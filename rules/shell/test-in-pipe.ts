import { dedent, defineRule, type Located, type ShellSyntax, type ShellTest } from '../../src/rule/index.ts';
import { testsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/test-in-pipe',
  summary: 'A test joined to other commands with | or &',
  why: 'A test reads no input and prints nothing, so a pipe to or from it has no effect, and its result is lost except at the end of a pipeline. A single `&` starts it in the background, where its result is lost too. Both are usually typos for `||` and `&&`.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2265: 'error', SC2266: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN [ -f /etc/motd ] «&» rm /etc/motd
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN [ -f /etc/motd ] && rm /etc/motd
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        RUN [ -d /data ] «|» mkdir /data
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN [ -d /data ] || mkdir /data
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of testsOf(node)) {
        const joint = jointOf(node.syntax!, test);
        if (!joint) continue;
        const { at, sign, code, alone } = joint;
        const what =
          sign === '&'
            ? 'runs in the background, so its result is lost'
            : 'does not read or print anything, so the pipe has no effect';
        report(at, `a test ${sign === '&' ? 'before' : 'before or after'} \`${sign}\` ${what}`, {
          help: sign === '&' ? 'use `&&` to run the next command if the test succeeds' : 'use `||`, `&&` or `;`',
          alias: code,
          fix:
            alone && node.syntax!.isEditable(test.node)
              ? { title: `use \`${sign}${sign}\``, safety: 'unsafe', edits: [{ at, text: sign + sign }] }
              : undefined,
        });
      }
    },
  },
});

interface Joint {
  readonly at: Located;
  readonly sign: '&' | '|';
  readonly code: string;
  /** Whether it is the only sign in the pipe. */
  readonly alone: boolean;
}

function jointOf(syntax: ShellSyntax, { node }: ShellTest): Joint | undefined {
  const whole = node.parent?.node.type === 'Redirected' ? node.parent : node;
  const { parent } = whole;
  if (parent?.node.type === 'Statement' && parent.node.background) {
    const { end } = parent.node;
    return { at: syntax.place(parent, end - 1, end), sign: '&', code: 'SC2265', alone: true };
  }
  if (parent?.node.type !== 'Pipeline') return undefined;
  const { commands, operators, pos } = parent.node;
  const index = commands.indexOf(whole.node as (typeof commands)[number]);
  const pipe = Math.min(index, operators.length - 1);
  const before = commands[pipe];
  if (!before || operators.length === 0) return undefined;
  const from = before.end + parent.source.slice(before.end - pos).indexOf('|');
  return {
    at: syntax.place(parent, from, from + operators[pipe]!.length),
    sign: '|',
    code: 'SC2266',
    alone: operators.length === 1,
  };
}
