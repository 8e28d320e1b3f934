import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { isBareRedirect, isOpenTest } from '../shared/bare-redirects.ts';

export default defineRule({
  id: 'shell/redirect-as-test',
  summary: 'A bare redirect that tests whether a file or port can be opened',
  why: 'In bash, `< /dev/tcp/db/5432` connects to a port and fails if nothing listens there, so it works as a test without any other program. ShellCheck reports every redirect without a command. This one is intended, so the rule is off unless it is enabled by name or by the `shellcheck` preset.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2188: 'warning' } },
  references: ['https://www.gnu.org/software/bash/manual/html_node/Redirections.html'],
  yields: ['compose/wait-loop'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        HEALTHCHECK CMD bash -c 'true' && «< /dev/tcp/127.0.0.1/80»
      `,
      good: dedent`
        FROM debian:13
        HEALTHCHECK CMD bash -c 'true < /dev/tcp/127.0.0.1/80'
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const command of syntax?.commands ?? []) {
        if (!isBareRedirect(command) || !isOpenTest(command)) continue;
        report(command, `\`${clip(command.node.source, 40)}\` is a redirect without a command`, {
          help: 'add `true` before it to show that only its status matters',
        });
      }
    },
  },
});
