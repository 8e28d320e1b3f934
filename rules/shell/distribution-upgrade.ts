import { dedent, defineRule, type PackageCommand } from '../../src/rule/index.ts';

/** The codes of other tools for an upgrade of all packages. */
const CODES: Partial<Readonly<Record<PackageCommand['manager'], readonly string[]>>> = {
  'apt-get': ['avoid-apt-get-upgrade', '682fe378'],
  apk: ['avoid-apk-upgrade', '989ab888'],
  yum: ['avoid-yum-update', '8f6456be'],
  dnf: ['avoid-dnf-update', '09fda05e'],
  zypper: ['avoid-zypper-update', 'd4895357'],
};

/** Verbs that move to another release of the distribution, or may remove packages. */
const RELEASE = /^(?:dist-upgrade|full-upgrade|dup|distro-sync|dsync)$/;

export default defineRule({
  id: 'shell/distribution-upgrade',
  summary: 'All packages of the base image are upgraded in a layer',
  why: 'The result of a full upgrade depends on the day: two builds of the same commit differ, and the build cache hides newer fixes. Every changed file is stored a second time, and a distribution upgrade may remove packages. A newer tag of the base image contains the same fixes, tested and shared between images. If fixes cannot wait for one, keep the upgrade and turn this rule off.',
  category: 'reproducibility',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: {
    hadolint: { DL3035: 'warning' },
    trivy: 'DS-0024',
    dockle: 'DKL-DI-0003',
    kics: ['682fe378', '989ab888', '8f6456be', '09fda05e', 'd4895357'],
    semgrep: [
      'avoid-apt-get-upgrade',
      'avoid-apk-upgrade',
      'avoid-yum-update',
      'avoid-dnf-update',
      'avoid-zypper-update',
    ],
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
        RUN zypper -n update openssl && zypper clean --all
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      const { action, manager, verbText, operands } = call;
      if (action !== 'upgrade' || operands.length > 0 || call.open) return;
      // On Arch, packages can only be installed together with an upgrade of all others.
      if (call.knowledge.of !== 'system' || manager === 'pacman') return;
      const release = RELEASE.test(verbText);
      report(
        call.head,
        release
          ? `\`${call.program} ${verbText}\` upgrades the whole distribution and may remove packages, with different results each day`
          : `\`${call.program} ${verbText}\` upgrades all packages of the base image, with different results each day`,
        {
          help: release
            ? `use a newer tag of the base image, or \`${call.program} ${call.program === 'zypper' ? 'update' : 'upgrade'}\` if security fixes cannot wait`
            : 'use a newer tag of the base image, or list the packages whose fixes cannot wait',
          alias: codesOf(call, release),
        },
      );
    },
  },
});

function codesOf({ manager, verbText }: PackageCommand, release: boolean): string[] {
  const codes = [...(CODES[manager] ?? [])];
  if (!release) return codes;
  if (manager === 'apt-get') codes.push('DS-0024');
  if (manager === 'apt-get' || manager === 'apt') codes.push('DKL-DI-0003');
  if (manager === 'zypper' && verbText !== 'distro-sync') codes.push('DL3035');
  return codes;
}
