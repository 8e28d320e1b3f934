import { dedent, defineRule, type Located } from '../../src/rule/index.ts';
import { isQuery, isTrusted, uncheckedOptions } from '../shared/verified-packages.ts';

/** Settings that turn off the check in the configuration of a package manager. */
const WRITTEN =
  /\[[^\]\n]{0,200}?\b(?:trusted|allow-insecure)=yes[^\]\n]{0,200}\](?!\s*(?:file|copy|cdrom):)|(?<![\w-])gpgcheck[ \t]*=[ \t]*(?:0|no|false|off)\b|^Trusted:[ \t]*yes\b|Allow(?:Unauthenticated|InsecureRepositories)[ \t]+["'\\]*(?:true|1|yes)\b|SigLevel[ \t]*=[ \t]*(?:Never|Optional TrustAll|TrustAll)\b/gim;

export default defineRule({
  id: 'shell/unverified-packages',
  summary: 'Packages are installed without checking their signatures',
  why: 'The signature is the only proof that a package is genuine. Without the check, anyone who controls the network or a mirror can run code as root in the build and in the image.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'none',
  aliases: {
    checkov: ['CKV2_DOCKER_7', 'CKV2_DOCKER_8', 'CKV2_DOCKER_9', 'CKV2_DOCKER_10', 'CKV2_DOCKER_11'],
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
      for (const { option, what, codes } of uncheckedOptions(call)) {
        if (isTrusted(call) || isQuery(call)) return;
        report(option, `\`${what}\` lets \`${call.program}\` install packages without checking their signatures`, {
          help: 'remove the option, and add the key of the repository if the installation then fails',
          alias: [...codes, '4.11'],
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

function said(text: string): [string, { help: string; alias: string[] }] {
  return [
    `\`${text}\` turns off the signature check of packages`,
    { help: 'add the key of the repository instead, with `signed-by` or `gpgkey`', alias: ['4.11'] },
  ];
}

/** Where a text contains a setting that turns off the check. */
function* written({ file, start, end }: Located, whole: string): Generator<Located> {
  const text = whole.slice(start, end);
  if (!/(?:trusted|insecure)=yes|Trusted:|gpgcheck|AllowUnauth|AllowInsecureR|SigLevel/i.test(text)) return;
  for (const match of text.matchAll(WRITTEN)) {
    const before = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    // It has no effect in comments, in tests and as the text that `sed` replaces. Options are reported separately.
    if (/^\s*#|--setopt[= ]\S*$|\bgrep\b[^|;&]*$/.test(before) || /^\/[^/\n]*(?:gpgcheck|SigLevel)/i.test(after))
      continue;
    yield { file, start: start + match.index, end: start + match.index + match[0].length };
  }
}
