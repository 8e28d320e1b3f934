import { dedent, defineRule, type PackageCommand, type PackageOption } from '../../src/rule/index.ts';

interface Unsafe {
  readonly options: readonly string[];
  /** Settings given through `-o` or `--setopt`. */
  readonly setting?: RegExp;
  readonly code?: string;
}

const APT: readonly Unsafe[] = [
  {
    options: ['--allow-unauthenticated'],
    setting: /^(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=(?:1|true|yes)$/i,
    code: 'CKV2_DOCKER_8',
  },
  { options: ['--force-yes'], code: 'CKV2_DOCKER_11' },
];
const RPM: readonly Unsafe[] = [
  { options: ['--nogpgcheck', '--no-gpgchecks'], setting: /(?:^|\.)gpgcheck=(?:0|false|no)$/i, code: 'CKV2_DOCKER_9' },
];

/** Options that switch the check of signatures off. */
const UNSAFE: Partial<Readonly<Record<PackageCommand['manager'], readonly Unsafe[]>>> = {
  'apt-get': APT,
  apt: APT,
  apk: [{ options: ['--allow-untrusted'], code: 'CKV2_DOCKER_7' }],
  yum: RPM,
  dnf: RPM,
  microdnf: RPM,
  tdnf: RPM,
  zypper: [{ options: ['--no-gpg-checks'] }],
};

export default defineRule({
  id: 'shell/unverified-packages',
  summary: 'Packages are installed without checking who made them',
  why: 'The signature of a package is all that tells the genuine package from one that somebody on the way has put in its place. Without the check, whoever controls the network or a mirror runs code as root in the build and in the image.',
  category: 'security',
  severity: 'warning',
  presets: ['security', 'strict'],
  fix: 'none',
  aliases: {
    checkov: ['CKV2_DOCKER_7', 'CKV2_DOCKER_8', 'CKV2_DOCKER_9', 'CKV2_DOCKER_11'],
  },
  book: 'Dockerfile and package managers',
  references: ['https://wiki.debian.org/SecureApt'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM fedora:42
        RUN dnf -y install «--nogpgcheck» httpd && dnf clean all
      `,
      good: dedent`
        FROM fedora:42
        RUN dnf -y install httpd && dnf clean all
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        COPY tool.apk /tmp/
        RUN apk add --no-cache «--allow-untrusted» /tmp/tool.apk
      `,
      good: dedent`
        FROM alpine:3.22
        COPY tool.apk /tmp/
        COPY tool.rsa.pub /etc/apk/keys/
        RUN apk add --no-cache /tmp/tool.apk
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      if (call.action !== 'install' && call.action !== 'upgrade' && call.action !== 'refresh') return;
      for (const { options, setting, code } of UNSAFE[call.manager] ?? []) {
        const found = call.options.find((option) => options.includes(option.name) || isSetting(option, setting));
        if (!found) continue;
        const what = found.value === undefined ? found.name : `${found.name} ${found.value}`;
        report(found, `\`${what}\` lets \`${call.program}\` install what nobody it trusts has vouched for`, {
          help: 'add the key or the certificate of the repository instead',
          alias: code ?? [],
        });
      }
    },
  },
});

function isSetting({ name, value }: PackageOption, setting: RegExp | undefined): boolean {
  return (
    setting !== undefined && (name === '-o' || name === '--option' || name === '--setopt') && setting.test(value ?? '')
  );
}
