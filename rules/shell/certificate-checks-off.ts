import {
  type DownloadCommand,
  type DownloadOption,
  dedent,
  defineRule,
  type EnvInstruction,
  type Fix,
  type Located,
  type Report,
  textOf,
} from '../../src/rule/index.ts';
import { isExposed, settingSwitch, variableSwitch, windowsSwitch, writtenSwitches } from '../shared/certificates.ts';
import { isVerifiedIn } from '../shared/downloads.ts';
import { optionRemoval } from '../shared/edits.ts';

const CODES = [2, 3, 4, 5, 6, 12, 13, 14, 15, 16].map((number) => `CKV2_DOCKER_${number}`);

export default defineRule({
  id: 'shell/certificate-checks-off',
  summary: 'TLS certificate verification is turned off',
  why: 'The certificate is the only proof that the client is talking to the right server. Without verification, anyone who controls the network can replace the download with their own file. If it is turned off in ENV or in a configuration file, every container is affected too.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { checkov: CODES, sonar: 'S4830' },
  cwe: 295,
  book: 'Dockerfile and package managers',
  references: ['https://curl.se/docs/sslcerts.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN curl «-fkL» -o /usr/local/bin/tool https://example.org/tool
      `,
      good: dedent`
        FROM debian:13
        RUN curl -fL -o /usr/local/bin/tool https://example.org/tool
      `,
      fixed: dedent`
        FROM debian:13
        RUN curl -fL -o /usr/local/bin/tool https://example.org/tool
      `,
    },
    {
      bad: dedent`
        FROM node:24
        ENV «NODE_TLS_REJECT_UNAUTHORIZED=0»
      `,
      good: dedent`
        FROM node:24
        COPY company-ca.pem /etc/ssl/certs/
        ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/company-ca.pem
      `,
    },
  ],
  check: {
    command(command, { report }) {
      const { name, assignments } = command;
      if (name === undefined && assignments.length === 0) return;
      const { download } = command;
      if (download) {
        if (download.insecure && isExposed(command)) tellOption(report, download.insecure, download);
        return;
      }
      const found = settingSwitch(command);
      if (found) tell(report, found.at, found.text, codesOf(found));
      for (const { name: variable, value, file, start, end } of assignments)
        tellVariable(report, { file, start, end }, variable, value?.text);
      if (name !== 'export') return;
      for (const word of command.words.slice(1)) {
        const [variable, value] = (word.text ?? '').split('=', 2);
        tellVariable(report, word, variable!, value);
      }
    },
    run(node, { report }) {
      for (const found of writtenSwitches(node, node.script)) tell(report, found, textOf(found), []);
      const windows = windowsSwitch(node);
      if (windows && !isVerifiedIn(node)) tell(report, windows, textOf(windows), ['S4830']);
    },
    copy(node, { report }) {
      for (const found of writtenSwitches(node, undefined)) tell(report, found, textOf(found), []);
    },
    env: tellPairs,
    arg: tellPairs,
  },
});

function tellPairs(node: EnvInstruction, { report }: { readonly report: Report }): void {
  for (const pair of node.pairs) tellVariable(report, pair, pair.name, pair.value?.value);
}

function tellVariable(report: Report, at: Located, name: string, value: string | undefined): void {
  const found = variableSwitch(name, value);
  if (found) tell(report, at, `${name}=${value}`, codesOf(found));
}

function codesOf({ code }: { readonly code: string | undefined }): readonly string[] {
  return code === undefined ? [] : [code];
}

function tellOption(report: Report, option: DownloadOption, { tool, command }: DownloadCommand): void {
  const codes = tool === 'curl' ? ['CKV2_DOCKER_2', 'S4830'] : tool === 'wget' ? ['CKV2_DOCKER_3', 'S4830'] : [];
  tell(report, option.word, option.name, codes, command.script.language === 'exec' ? undefined : optionRemoval(option));
}

function tell(report: Report, at: Located, text: string, alias: readonly string[], fix?: Fix): void {
  report(at, `\`${text}\` turns off certificate verification: anyone on the network path can impersonate the server`, {
    help: `remove \`${text}\`; if certificates are missing, install \`ca-certificates\` or add the certificate of your own CA`,
    alias,
    fix,
  });
}
