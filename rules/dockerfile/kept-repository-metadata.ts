import { dedent, defineRule, type PackageCommand } from '../../src/rule/index.ts';
import { callsOf, laterCommands } from '../shared/cleanup.ts';

interface Wanted {
  readonly verbs: ReadonlySet<string>;
  readonly clean: string;
  readonly codes: readonly string[];
}

/** What scanners expect to be cleaned up, by package manager. */
const WANTED: Partial<Readonly<Record<PackageCommand['manager'], Wanted>>> = {
  yum: wanted('install localinstall reinstall groupinstall', 'all', ['DS-0015', '00481784', 'missing-yum-clean-all']),
  dnf: wanted('install in reinstall rei', 'all', ['DS-0019', '295acb63', 'missing-dnf-clean-all']),
  microdnf: wanted('install reinstall', 'all', ['DS-0027']),
  zypper: wanted('in install remove rm si source-install patch', '', ['DS-0020', '38300d1a', 'missing-zypper-clean']),
};

export default defineRule({
  id: 'dockerfile/kept-repository-metadata',
  summary: 'yum, dnf or zypper without `clean all` in the same RUN',
  why: 'Some scanners look in every RUN for the command that cleans the cache of the package manager, even in a stage that is not shipped, with a cache mount, or after `rm -rf` of the same directory. This rule reports the same places, for comparison with those scanners. `dockerfile/leftover-rpm-cache` and `dockerfile/leftover-zypper-cache` report only what stays in an image.',
  category: 'performance',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: {
    trivy: ['DS-0015', 'DS-0019', 'DS-0020', 'DS-0027'],
    kics: ['00481784', '295acb63', '38300d1a'],
    semgrep: ['missing-yum-clean-all', 'missing-dnf-clean-all', 'missing-zypper-clean'],
  },
  yields: ['dockerfile/leftover-rpm-cache', 'dockerfile/leftover-zypper-cache'],
  examples: [
    {
      bad: dedent`
        FROM opensuse/leap:15.6
        RUN «zypper -n remove» vim
      `,
      good: dedent`
        FROM opensuse/leap:15.6
        RUN zypper -n remove vim && zypper clean
      `,
    },
  ],
  check: {
    run(node, { report }) {
      const { script } = node;
      if (!script) return;
      for (const manager of ['yum', 'dnf', 'microdnf', 'zypper'] as const) {
        const { verbs, clean, codes } = WANTED[manager]!;
        const last = callsOf(node, [manager]).findLast(({ verbText }) => verbs.has(verbText));
        if (!last || laterCommands(last.command).some(({ packages }) => packages && cleans(packages, clean))) continue;
        report(last.head, `\`${last.program} clean${clean && ` ${clean}`}\` is missing from this RUN`, {
          help: `end the RUN with \`${last.program} clean${clean && ` ${clean}`}\``,
          alias: codes,
        });
      }
    },
  },
});

function wanted(verbs: string, clean: string, codes: readonly string[]): Wanted {
  return { verbs: new Set(verbs.split(' ')), clean, codes };
}

function cleans({ action, operands }: PackageCommand, what: string): boolean {
  return action === 'clean' && (what === '' || operands.some(({ text }) => text === undefined || text === what));
}
