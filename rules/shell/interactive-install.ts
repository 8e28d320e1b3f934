import { dedent, defineRule, type PackageCommand } from '../../src/rule/index.ts';
import { mayBeConfigured } from '../shared/configured.ts';
import { insertOption } from '../shared/package-call.ts';

/** The codes of other tools. */
const CODES: Partial<Readonly<Record<PackageCommand['manager'], readonly string[]>>> = {
  'apt-get': ['DL3014', 'DS-0021', '77783205', 'missing-assume-yes-switch', 'hadolint/DL3014'],
  yum: ['DL3030', '6e19193a', 'missing-yum-assume-yes-switch', 'hadolint/DL3030'],
  dnf: ['DL3038', '7ebd323c', 'missing-dnf-assume-yes-switch', 'hadolint/DL3038'],
  microdnf: ['DL3038', 'hadolint/DL3038'],
  zypper: ['DL3034', '45e1fca5', 'missing-zypper-no-confirm-switch', 'hadolint/DL3034'],
};

/** Actions that ask for confirmation. Other actions do not ask, or have no option to answer yes. */
const ASKS = new Set(['install', 'upgrade', 'remove']);

/** Options with which nothing is changed and nothing is asked. */
const DRY = [
  '-s',
  '--simulate',
  '--just-print',
  '--dry-run',
  '--recon',
  '--no-act',
  '--print-uris',
  '-D',
  '--downloadonly',
  '-p',
  '--print',
  '--assumeno',
  '--assume-no',
  '--help',
  '-h',
  '--version',
];

/** CircleCI images, whose apt configuration answers yes. */
const ANSWERED = /^(?:cimg|circleci)\//;

/** Where a copied file could turn off the question. */
const CONFIGURATION = /^\/etc\/(?:apt(?:\/?$|\/apt\.conf)|yum(?:\/?$|\.conf)|dnf|zypp|pacman\.conf)/;

export default defineRule({
  id: 'shell/interactive-install',
  summary: 'A package manager that asks for confirmation',
  why: 'yum, dnf, zypper and pacman ask for confirmation before they install anything, and apt-get asks before it installs more packages than requested. In a build nobody can answer, which counts as no: the build fails, perhaps only after a package gets a new dependency. DEBIAN_FRONTEND=noninteractive does not answer this question.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  aliases: {
    hadolint: { DL3014: 'warning', DL3030: 'warning', DL3034: 'warning', DL3038: 'warning' },
    trivy: 'DS-0021',
    kics: ['77783205', '6e19193a', '7ebd323c', '45e1fca5'],
    semgrep: [
      'missing-assume-yes-switch',
      'missing-yum-assume-yes-switch',
      'missing-dnf-assume-yes-switch',
      'missing-zypper-no-confirm-switch',
    ],
    sonar: 'S6584',
    tally: ['hadolint/DL3014', 'hadolint/DL3030', 'hadolint/DL3034', 'hadolint/DL3038'],
  },
  book: 'Dockerfile and package managers',
  references: [
    'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    'https://dnf.readthedocs.io/en/latest/command_ref.html',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:12
        RUN apt-get update && «apt-get install» --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
      `,
      good: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install -qq --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
      `,
      fixed: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
      `,
    },
    {
      bad: dedent`
        FROM fedora:42
        RUN ["«dnf", "install»", "httpd"]
      `,
      good: dedent`
        FROM fedora:42
        RUN yes | dnf install httpd && dnf clean all
      `,
      fixed: dedent`
        FROM fedora:42
        RUN ["dnf", "install", "-y", "httpd"]
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      const { yes, presumesYes } = call.knowledge;
      if (!yes || presumesYes || !ASKS.has(call.action) || call.assumesYes || call.open || call.hasOption(...DRY))
        return;
      const { command } = call;
      if (command.joint === '|' || command.redirects.some(({ operator }) => operator.startsWith('<'))) return;
      if (mayBeConfigured(command.script.host, /(?<!-)\bassume-?yes|allowGlobalConfirmation/i, CONFIGURATION)) return;
      if (ANSWERED.test(command.script.host.stage?.rootImage?.name ?? '')) return;
      const asks = whenItAsks(call);
      if (asks === undefined) return;
      report(
        call.head,
        `\`${call.program} ${call.verbText}\` asks for confirmation${asks}, and nobody can answer in a build`,
        {
          help: `add \`${yes[0]}\``,
          alias:
            call.action === 'install' || call.manager === 'zypper' ? [...(CODES[call.manager] ?? []), 'S6584'] : [],
          fix: { title: `add \`${yes[0]}\``, safety: 'safe', edits: [insertOption(call, yes[0]!)] },
        },
      );
    },
  },
});

/** When a call asks, as the end of a sentence; undefined if the call has nothing to do. */
function whenItAsks(call: PackageCommand): string | undefined {
  const { action, verbText, operands, command } = call;
  if (action === 'upgrade') return ' when there is something to upgrade';
  if (operands.length > 0 || command.wrappers.some(({ text }) => text === 'xargs'))
    return call.knowledge.notation === 'apt' && action === 'install' ? ' when it needs additional packages' : '';
  if (/^auto-?(?:remove|purge)$/.test(verbText) || call.hasOption('--autoremove', '--auto-remove'))
    return ' when there is something to remove';
  if (call.hasOption('-f', '--fix-broken')) return ' when there is something to repair';
  return /^(?:inr|install-new-recommends)$/.test(verbText) ? ' when there is something to install' : undefined;
}
