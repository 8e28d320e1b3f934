import { type Dockerfile, dedent, defineRule, type PackageCommand, textOf } from '../../src/rule/index.ts';
import { APT } from '../shared/apt-commands.ts';
import { callsOf, runs } from '../shared/cleanup.ts';

const MANAGERS = [...APT, 'apk', 'yum', 'dnf', 'zypper'] as const;
const UPDATES: ReadonlySet<string> = new Set(['update', 'up']);
const INSTALLS: ReadonlySet<string> = new Set(
  'install add upgrade reinstall groupinstall localinstall source-install'.split(' '),
);
const WORD_OF_INSTALL = /install|add|upgrade/;
const IN_RUN = ['DS-0017', '9bae49be', '4.7'];

export default defineRule({
  id: 'dockerfile/lone-update',
  summary: 'A RUN that updates package lists or packages but installs nothing',
  why: 'Some scanners report every update that is not followed by an install in the same RUN, whether or not the lists are used later. This rule reports the same places, for comparison with those scanners. `dockerfile/stale-package-lists` reports installs from old lists, and `shell/distribution-upgrade` reports upgrades.',
  category: 'reproducibility',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: {
    trivy: { 'DS-0017': 'error' },
    checkov: 'CKV_DOCKER_5',
    kics: '9bae49be',
    dockle: 'CIS-DI-0007',
    'docker-bench': '4.7',
  },
  yields: ['dockerfile/stale-package-lists'],
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «apt-get update»
      `,
      good: dedent`
        FROM debian:13
        RUN apt-get update && apt-get install -y --no-install-recommends curl
      `,
    },
  ],
  check: {
    dockerfile(node, { report }) {
      if (!/\bup(?:date)?\b/.test(node.file.text)) return;
      const more = moreUpdatesThanInstalls(node);
      for (const run of runs(node)) {
        const calls = callsOf(run, MANAGERS);
        const last = calls.findLast(({ verbText }) => UPDATES.has(verbText));
        if (!last || calls.slice(calls.indexOf(last) + 1).some((call) => installs(call, last))) continue;
        const alias = [
          ...IN_RUN,
          ...(more ? ['CKV_DOCKER_5'] : []),
          ...(last.program.startsWith('apt') ? ['CIS-DI-0007'] : []),
        ];
        report(last.head, `no install follows \`${last.program} ${last.verbText}\` in this RUN`, {
          help: 'move it to the RUN that installs, or remove it',
          alias,
        });
      }
    },
  },
});

function installs(call: PackageCommand, update: PackageCommand): boolean {
  return call.manager === update.manager && INSTALLS.has(call.verbText);
}

/** Whether more RUNs contain the word `update` than a word for an install, which is what checkov counts. */
function moreUpdatesThanInstalls(node: Dockerfile): boolean {
  let count = 0;
  for (const run of runs(node)) {
    const text = textOf(run);
    if (/\bupdate\b/.test(text)) count++;
    if (WORD_OF_INSTALL.test(text)) count--;
  }
  return count > 0;
}
