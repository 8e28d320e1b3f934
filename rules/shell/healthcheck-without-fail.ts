import { dedent, defineRule } from '../../src/rule/index.ts';
import { addFail, ignoresErrors } from '../shared/curl-fail.ts';

export default defineRule({
  id: 'shell/healthcheck-without-fail',
  summary: 'A health check whose `curl` ignores HTTP errors',
  why: 'Without `--fail`, curl succeeds whenever the server responds, even with 500 or 404. The container counts as healthy while every request fails. Nothing restarts it, and services that wait for it start too early.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  book: 'Health checks',
  references: ['https://curl.se/docs/manpage.html#-f', 'https://docs.docker.com/reference/dockerfile/#healthcheck'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM nginx:1.29
        HEALTHCHECK CMD «curl» -s http://localhost/ || exit 1
      `,
      good: dedent`
        FROM nginx:1.29
        HEALTHCHECK CMD curl -fs http://localhost/ || exit 1
      `,
      fixed: dedent`
        FROM nginx:1.29
        HEALTHCHECK CMD curl -fs http://localhost/ || exit 1
      `,
    },
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: nginx:1.29
              healthcheck:
                test: ["CMD", «"curl"», "-s", "http://localhost/"]
        `,
      },
      fixed: {
        'compose.yaml': dedent`
          services:
            web:
              image: nginx:1.29
              healthcheck:
                test: ["CMD", "curl", "-fs", "http://localhost/"]
        `,
      },
    },
  ],
  check: {
    command(command, { report }) {
      if (command.name !== 'curl') return;
      const { host } = command.script;
      if (host.kind !== 'healthcheck' && (host.kind !== 'compose' || host.key !== 'healthcheck')) return;
      const { download } = command;
      if (!download || !ignoresErrors(download)) return;
      // The command that reads the response decides.
      if (command.readers.length > 0 || command.context.includes('substitution')) return;
      if (download.targets.some(({ kind }) => kind === 'file')) return;
      const edits = addFail(download);
      report(
        command.words[0]!,
        'without `--fail`, curl succeeds on an HTTP error such as 500: the container counts as healthy as long as the server responds',
        {
          help: 'add `--fail` (`-f`)',
          fix: edits && { title: 'add `--fail`', safety: 'unsafe', edits },
        },
      );
    },
  },
});
