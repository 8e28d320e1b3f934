import { dedent, defineRule } from '../../src/rule/index.ts';

/** Verbs that replace one release of the distribution by another, or may remove packages on the way. */
const VERBS: Readonly<Record<string, { readonly verbs: readonly string[]; readonly codes: readonly string[] }>> = {
  'apt-get': { verbs: ['dist-upgrade'], codes: ['DS-0024', 'DKL-DI-0003', 'avoid-apt-get-upgrade'] },
  apt: { verbs: ['full-upgrade', 'dist-upgrade'], codes: ['DKL-DI-0003'] },
  aptitude: { verbs: ['full-upgrade', 'dist-upgrade'], codes: [] },
  zypper: { verbs: ['dist-upgrade', 'dup'], codes: ['DL3035'] },
};

export default defineRule({
  id: 'shell/distribution-upgrade',
  summary: 'The whole distribution is upgraded in a layer',
  why: 'A distribution upgrade may remove packages and replace the release that the base image stands for, differently on every day; every file that it touches is stored a second time. A newer tag of the base image brings the same fixes, tested and shared between images.',
  category: 'reproducibility',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: {
    hadolint: { DL3035: 'warning' },
    trivy: 'DS-0024',
    dockle: 'DKL-DI-0003',
    semgrep: 'avoid-apt-get-upgrade',
  },
  book: 'Base images',
  references: ['https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:12
        RUN apt-get update && «apt-get dist-upgrade» -y && rm -rf /var/lib/apt/lists/*
      `,
      good: 'FROM debian:12.11\n',
    },
    {
      bad: dedent`
        FROM opensuse/leap:15.6
        RUN «zypper -n dup» && zypper clean --all
      `,
      good: dedent`
        FROM opensuse/leap:15.6
        RUN zypper -n patch && zypper clean --all
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      const known = VERBS[call.manager];
      if (!known?.verbs.includes(call.verbText)) return;
      report(
        call.head,
        `\`${call.program} ${call.verbText}\` upgrades the whole distribution and may remove packages, differently on every day`,
        {
          help: 'use a newer tag of the base image, or `upgrade` if security fixes cannot wait for it',
          alias: known.codes,
        },
      );
    },
  },
});
