import {
  clip,
  dedent,
  defineRule,
  type EnvInstruction,
  type Located,
  part,
  type Report,
  textOf,
} from '../../src/rule/index.ts';

/** Options of curl that allow old versions, and values of `--tls-max` and of wget's `--secure-protocol`. */
const OPTIONS: ReadonlySet<string> = new Set(['-2', '--sslv2', '-3', '--sslv3', '--tlsv1.0', '--tlsv1.1']);
const OLD = /^(?:1\.[01]|SSLv[23]|TLSv1(?:[._][01])?)$/i;

/** OpenSSL settings in a file or a `sed` command, unless a later setting on the line is a strong one. */
const SETTING =
  /\bMinProtocol\s*=\s*(?:None|SSLv3|TLSv1(?:\.[01])?)(?![.\d\w])(?![^\n]*\bTLSv1\.[23])|\bSECLEVEL\s*=\s*[01]\b(?![^\n]*\bSECLEVEL\s*=\s*[2-5])|(?<=\bTLSv1\\?\.2\/[^/\n]{0,40})TLSv1(?:\.[01])?(?![.\d])/g;

export default defineRule({
  id: 'shell/weak-tls',
  summary: 'An old version of TLS or a weak cipher is allowed',
  why: 'SSL, TLS 1.0 and TLS 1.1 are broken, and a low security level of OpenSSL allows keys and ciphers that can be broken today. Anyone on the network path can then read and change the traffic. In the settings of OpenSSL, this applies to every program in every container.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  fold: 'file',
  aliases: { sonar: 'S4423' },
  cwe: 327,
  references: ['https://www.rfc-editor.org/rfc/rfc8996'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN curl «--tlsv1.0» -fsSLo /tmp/a https://example.org/a
      `,
      good: dedent`
        FROM debian:13
        RUN curl --tlsv1.2 -fsSLo /tmp/a https://example.org/a
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN sed -i 's/DEFAULT@SECLEVEL=2/DEFAULT@«SECLEVEL=1»/' /etc/ssl/openssl.cnf
      `,
    },
  ],
  check: {
    command({ download }, { report }) {
      if (!download || download.tool === 'aria2c') return;
      for (const option of download.options) {
        const { name, value } = option;
        const isLimit = name === '--tls-max' || name === '--secure-protocol';
        if (isLimit ? OLD.test(value ?? '') : download.tool === 'curl' && OPTIONS.has(name))
          tell(report, option, isLimit ? `${name} ${value}` : name);
      }
    },
    run(node, { report }) {
      settings(node, report);
    },
    copy({ heredocs }, { report }) {
      for (const { body } of heredocs) settings(body, report);
    },
    env: pairs,
    arg: pairs,
  },
});

function settings(at: Located, report: Report): void {
  const text = textOf(at);
  if (!/SECLEVEL|MinProtocol|openssl\.cnf/.test(text)) return;
  for (const { index, 0: found } of text.matchAll(SETTING)) {
    if (/^\s*#/.test(text.slice(text.lastIndexOf('\n', index) + 1, index))) continue;
    tell(report, part(at, index, index + found.length), found);
  }
}

function pairs({ kind, pairs }: EnvInstruction, { report }: { readonly report: Report }): void {
  if (kind === 'label') return;
  for (const pair of pairs)
    if (/--tls-min-v1\.[01]\b/.test(pair.value?.value ?? '')) tell(report, pair, `${pair.name}=${pair.value!.value}`);
}

function tell(report: Report, at: Located, text: string): void {
  report(
    at,
    `\`${clip(text, 60)}\` allows old versions of TLS or weak ciphers, which an attacker on the network path can break`,
    {
      help: 'remove it, and use a server that supports TLS 1.2 or newer',
    },
  );
}
