import { dedent, defineRule, type Script, textOf } from '../../src/rule/index.ts';
import { isHandedOn, signOf } from '../shared/argument-lists.ts';
import { quoteFix } from '../shared/quote-fix.ts';

export default defineRule({
  id: 'shell/split-start-command',
  summary: 'A start script splits the command that it is given',
  why: 'A start script gets CMD, or the command given to `docker run`, as its arguments and replaces itself with that program. With an unquoted `exec $@`, the shell splits each argument again at whitespace, expands `*` and `?` in it and drops empty arguments: `docker run image sh -c "a b"` runs `sh -c a b`, which is a different command. Only `exec "$@"` passes the arguments on unchanged.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2068: 'error', SC2048: 'warning' } },
  references: [
    'https://docs.docker.com/reference/dockerfile/#entrypoint',
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_05_02',
  ],
  examples: [
    {
      bad: {
        Dockerfile: dedent`
          FROM debian:13
          COPY --chmod=755 start.sh /
          ENTRYPOINT ["/start.sh"]
          CMD ["sh", "-c", "date; sleep 60"]
        `,
        'start.sh': dedent`
          #!/bin/sh
          umask 027
          exec «$@»
        `,
      },
      good: {
        Dockerfile: dedent`
          FROM debian:13
          COPY --chmod=755 start.sh /
          ENTRYPOINT ["/start.sh"]
          CMD ["sh", "-c", "date; sleep 60"]
        `,
        'start.sh': dedent`
          #!/bin/sh
          umask 027
          exec "$@"
        `,
      },
      fixed: {
        Dockerfile: dedent`
          FROM debian:13
          COPY --chmod=755 start.sh /
          ENTRYPOINT ["/start.sh"]
          CMD ["sh", "-c", "date; sleep 60"]
        `,
        'start.sh': dedent`
          #!/bin/sh
          umask 027
          exec "$@"
        `,
      },
    },
  ],
  check: {
    script(script, { report }) {
      if (!mayHandOn(script) || !script.syntax) return;
      for (const expansion of script.syntax.expansions) {
        const sign = signOf(expansion);
        if (!sign || !isHandedOn(expansion)) continue;
        const text = textOf(expansion);
        report(
          expansion,
          `the arguments in \`${text}\` are split again at whitespace: \`exec\` may start a different command than the one given`,
          {
            help: 'use `exec "$@"`, with the quotes',
            alias: sign === '@' ? 'SC2068' : 'SC2048',
            fix: sign === '@' ? quoteFix(script.syntax, expansion) : undefined,
          },
        );
      }
    },
  },
});

/** Most scripts do not pass on their arguments and need not be parsed. */
function mayHandOn({ file, start, end }: Script): boolean {
  const text = file.text.slice(start, end);
  return /\$\{?[@*]/.test(text) && /\bexec\s/.test(text);
}
