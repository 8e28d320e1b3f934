import { dedent, defineRule, isNode, type ShellNodeOf, textOf } from '../../src/rule/index.ts';
import { descriptorOf, isPiped, redirectedIn, redirectOperator, sendsOutputToFile } from '../shared/shell-tree.ts';

export default defineRule({
  id: 'shell/competing-redirects',
  summary: 'Two redirects, or a redirect and a pipe, for the same stream',
  why: 'A stream goes to one place only. In `command > file | tee log` all output goes to the file and none to the pipe. In `command > a > b` the file `a` is created but stays empty. Of two inputs, only the last is read.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { shellcheck: { SC2260: 'error', SC2261: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_07'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN make «>» /build.log | tee /make.log
      `,
      good: dedent`
        FROM debian:13
        RUN make | tee /build.log /make.log
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN make > /a.log «>» /b.log
      `,
      good: dedent`
        FROM debian:13
        RUN make > /a.log 2> /b.log
      `,
    },
  ],
  check: {
    script(script, { report }) {
      const syntax = MENTION.test(script.text) ? script.syntax : undefined;
      if (!syntax) return;
      for (const { node, redirects } of redirectedIn(syntax)) {
        const seen = new Map<number, ShellNodeOf<'Redirect' | 'HereString' | 'HereDoc'>>();
        // `2>&1 > file |` sends errors to the pipe.
        let copied = false;
        for (const redirect of redirects) {
          if (isNode(redirect, 'Redirect') && redirect.node.operator.endsWith('&')) {
            copied ||= redirect.node.target?.value === '1' && !seen.has(1);
            continue;
          }
          const descriptor = descriptorOf(redirect);
          if (descriptor === undefined) continue;
          const earlier = seen.get(descriptor);
          seen.set(descriptor, redirect);
          if (earlier)
            report(
              operator(redirect),
              `${STREAMS[descriptor] ?? `descriptor ${descriptor}`} is redirected twice: only the last redirect counts`,
              {
                alias: 'SC2261',
                labels: [{ at: operator(earlier), message: 'has no effect on the stream' }],
                help: descriptor === 0 ? 'concatenate the inputs with `cat`' : 'use `tee` to write to two files',
              },
            );
        }
        const output = redirects.findLast(sendsOutputToFile);
        if (output && !copied && isPiped(node))
          report(operator(output), `\`${textOf(output)}\` takes all output: the pipe gets nothing`, {
            alias: 'SC2260',
            help: 'use `tee` to write to the file and the pipe',
          });
      }

      function operator(redirect: ShellNodeOf<'Redirect' | 'HereString' | 'HereDoc'>) {
        return redirectOperator(syntax!, redirect);
      }
    },
  },
});

const STREAMS: readonly string[] = ['standard input', 'standard output', 'standard error'];

/** Two redirects, or one before a pipe. Most scripts have neither. */
const MENTION = /[<>][^<>]*[<>|]/;
