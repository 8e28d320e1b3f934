import { dedent, defineRule, type Located, type PackageCommand, type PackageOption } from '../../src/rule/index.ts';
import { isTrusted } from '../shared/verified-packages.ts';

/** Checkov's codes, by option; for settings, by manager. */
const CODES: Readonly<Record<string, string>> = {
  '--allow-untrusted': 'CKV2_DOCKER_7',
  '--allow-unauthenticated': 'CKV2_DOCKER_8',
  '-o': 'CKV2_DOCKER_8',
  '--option': 'CKV2_DOCKER_8',
  '--nogpgcheck': 'CKV2_DOCKER_9',
  '--no-gpgchecks': 'CKV2_DOCKER_9',
  '--setopt': 'CKV2_DOCKER_9',
  '--force-yes': 'CKV2_DOCKER_11',
};

/** What switches the check off in the configuration of a manager. */
const WRITTEN =
  /\[[^\]\n]{0,200}?\btrusted=yes[^\]\n]{0,200}\](?!\s*(?:file|copy|cdrom):)|(?<![\w-])gpgcheck[ \t]*=[ \t]*(?:0|no|false)\b|AllowUnauthenticated[ \t]+["'\\]*(?:true|1|yes)\b|SigLevel[ \t]*=[ \t]*(?:Never|Optional TrustAll|TrustAll)\b/gi;

export default defineRule({
  id: 'shell/unverified-packages',
  summary: 'Packages are installed without checking who made them',
  why: 'The signature of a package is all that tells the genuine package from one that somebody on the way has put in its place. Without the check, whoever controls the network or a mirror runs code as root in the build and in the image.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'none',
  aliases: {
    checkov: ['CKV2_DOCKER_7', 'CKV2_DOCKER_8', 'CKV2_DOCKER_9', 'CKV2_DOCKER_11'],
    'docker-bench': '4.11',
  },
  cwe: 347,
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
        ADD https://pkg.example.com/tool-1.4.apk /tmp/tool.apk
        RUN apk add --no-cache «--allow-untrusted» /tmp/tool.apk
      `,
      good: dedent`
        FROM alpine:3.22
        ADD https://pkg.example.com/tool-1.4.apk /tmp/tool.apk
        COPY tool.rsa.pub /etc/apk/keys/
        RUN apk add --no-cache /tmp/tool.apk
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      const { unsafe } = call.knowledge;
      if (!unsafe || (call.action === 'other' && !isConfigManager(call)) || call.action === 'remove') return;
      for (const { options, setting } of unsafe) {
        const found = call.options.find((option) => options.includes(option.name) || isSetting(option, setting));
        if (!found || isTrusted(call)) continue;
        const what = found.value === undefined ? found.name : `${found.name} ${found.value}`;
        report(found, `\`${what}\` lets \`${call.program}\` install packages whose signature is not checked`, {
          help: 'leave the option out, and add the key of the repository if the install then fails',
          alias: [CODES[found.name] ?? [], '4.11'].flat(),
        });
      }
    },
    run: ({ script, file }, { report }) => {
      if (script) for (const found of written(script, file.text)) report(found, ...said(file.slice(found)));
    },
    copy: ({ file, heredocs }, { report }) => {
      for (const { body } of heredocs)
        for (const found of written(body, file.text)) report(found, ...said(file.slice(found)));
    },
  },
});

/** `dnf config-manager --setopt=gpgcheck=0`, `zypper addrepo --no-gpgcheck`. */
function isConfigManager({ verbText, manager }: PackageCommand): boolean {
  return /^(?:config-manager|ar|addrepo|mr|modifyrepo)$/.test(verbText) || manager === 'rpm';
}

function said(text: string): [string, { help: string; alias: string[] }] {
  return [
    `\`${text}\` has packages installed whose signature is not checked`,
    { help: 'add the key of the repository instead, with `signed-by` or `gpgkey`', alias: ['4.11'] },
  ];
}

/** Where a text writes a setting that switches the check off. */
function* written({ file, start, end }: Located, whole: string): Generator<Located> {
  const text = whole.slice(start, end);
  if (!/trusted=yes|gpgcheck|AllowUnauth|SigLevel/i.test(text)) return;
  for (const match of text.matchAll(WRITTEN)) {
    const before = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    // In comments, in options (which are told as such), in tests, and as what `sed` replaces, it switches nothing off.
    if (/^\s*#|--setopt[= ]\S*$|\bgrep\b[^|;&]*$/.test(before) || /^\/[^/\n]*(?:gpgcheck|SigLevel)/i.test(behind))
      continue;
    yield { file, start: start + match.index, end: start + match.index + match[0].length };
  }
}

function isSetting({ name, value }: PackageOption, setting: RegExp | undefined): boolean {
  return (
    setting !== undefined && (name === '-o' || name === '--option' || name === '--setopt') && setting.test(value ?? '')
  );
}
