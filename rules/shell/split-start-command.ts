import { dedent, defineRule, type Script, textOf } from '../../src/rule/index.ts';
import { isHandedOn, signOf } from '../shared/argument-lists.ts';
import { quoteFix } from '../shared/quote-fix.ts';

export default defineRule({
  id: 'shell/split-start-command',
  summary: 'A start script splits the command that it is given',
  why: 'A start script gets CMD, or what stands after the image in `docker run`, as its arguments and replaces itself with that program. In `exec $@` without quotes the shell splits each of them again at blanks, expands `*` and `?` in it and drops empty ones: `docker run image sh -c "a b"` runs `sh -c a b`, which is another command. Only `exec "$@"` hands the arguments on as they came.',
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
          `\`exec\` gets the words of \`${text}\` split again at blanks, so that it starts another command than the one that was given`,
          {
            help: 'write `exec "$@"`, with the quotes',
            alias: sign === '@' ? 'SC2068' : 'SC2048',
            fix: sign === '@' ? quoteFix(script.syntax, expansion) : undefined,
          },
        );
      }
    },
  },
});

/** Most scripts do not hand on their arguments, and need not be read. */
function mayHandOn({ file, start, end }: Script): boolean {
  const text = file.text.slice(start, end);
  return /\$\{?[@*]/.test(text) && /\bexec\s/.test(text);
}
