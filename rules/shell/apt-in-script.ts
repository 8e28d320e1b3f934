import { dedent, defineRule } from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

/** The program with a stable command line for each verb of apt. */
const PROGRAMS: Readonly<Record<string, string>> = Object.fromEntries([
  ...[
    'install',
    'reinstall',
    'build-dep',
    'update',
    'upgrade',
    'dist-upgrade',
    'remove',
    'purge',
    'autoremove',
    'autopurge',
    'clean',
    'autoclean',
    'download',
    'source',
    'changelog',
    'check',
    'satisfy',
  ].map((verb) => [verb, 'apt-get']),
  ...['search', 'show', 'policy', 'depends', 'rdepends'].map((verb) => [verb, 'apt-cache']),
]);

export default defineRule({
  id: 'shell/apt-in-script',
  summary: 'apt is for interactive use, not for scripts',
  why: 'The manual page of apt says that its command line and output may change in any release, and apt prints a warning about this in every build log. apt-get and apt-cache do the same with a stable interface.',
  category: 'reproducibility',
  severity: 'info',
  presets: ['recommended'],
  fix: 'safe',
  aliases: {
    hadolint: { DL3027: 'warning' },
    checkov: 'CKV_DOCKER_9',
    kics: 'b84a0b47',
    semgrep: 'prefer-apt-get',
    tally: 'hadolint/DL3027',
  },
  book: 'Dockerfile and package managers',
  references: [
    'https://manpages.debian.org/stable/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS',
  ],
  exampleFile: 'Dockerfile',
  fold: 'file',
  examples: [
    {
      bad: dedent`
        FROM debian:12
        RUN «apt» update && «apt» install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
      `,
      good: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
      `,
      fixed: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      if (call.manager !== 'apt') return;
      const [word] = call.command.words;
      if (!word || word.text !== word.raw) return;
      const instead = call.verbText === 'full-upgrade' ? 'apt-get' : PROGRAMS[call.verbText];
      const edits = [replace(word, word.raw.replace(/apt$/, instead ?? 'apt'))];
      if (call.verbText === 'full-upgrade' && call.verb) edits.push(replace(call.verb, 'dist-upgrade'));
      report(word, '`apt` has no stable command line: its options and output may change in any release', {
        help: instead ? `use \`${instead}\`` : 'use `apt-get`, `apt-cache` or `dpkg-query`',
        fix:
          instead && call.verb?.raw === call.verb?.text
            ? { title: `use \`${instead}\``, safety: 'safe', edits }
            : undefined,
      });
    },
  },
});
