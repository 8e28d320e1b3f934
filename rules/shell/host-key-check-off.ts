import { dedent, defineRule, type EnvInstruction, type Report } from '../../src/rule/index.ts';

const OFF = /StrictHostKeyChecking(?:[= ]|\s*=\s*)["']?(?:no|off)\b/i;
const PROGRAMS = /^(?:ssh|scp|sftp|rsync|git|echo|printf|sed|sshpass|autossh|export)$/;

export default defineRule({
  id: 'shell/host-key-check-off',
  summary: 'SSH does not verify the host key',
  why: 'The host key is the only proof that SSH is talking to the right server. Without verification, a clone over SSH gets the code of anyone who impersonates the server, and a login gives them the password or access to the SSH agent. If it is turned off in ENV or in a configuration file, every container is affected too.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  fold: 'file',
  cwe: 322,
  references: ['https://man.openbsd.org/ssh_config#StrictHostKeyChecking'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN echo «"StrictHostKeyChecking no"» >> /etc/ssh/ssh_config
      `,
      good: dedent`
        FROM debian:13
        COPY known_hosts /etc/ssh/ssh_known_hosts
      `,
    },
  ],
  check: {
    command({ name, words, assignments, file }, { report }) {
      if (name !== undefined && PROGRAMS.test(name)) {
        const word =
          words.find(({ raw }) => OFF.test(raw)) ?? words.find(({ text }) => text === 'StrictHostKeyChecking');
        const next = word && words[words.indexOf(word) + 1];
        if (word && OFF.test(word.raw)) tell(report, word, word.raw);
        else if (word && /^(?:no|off)$/i.test(next?.text ?? '')) tell(report, file.at(word.start, next!.end), 'no');
      }
      for (const { name: variable, value, start, end } of assignments)
        if (variable === 'GIT_SSH_COMMAND' && value && OFF.test(value.raw))
          tell(report, file.at(start, end), value.raw);
    },
    env: pairs,
    arg: pairs,
  },
});

function pairs({ pairs, kind }: EnvInstruction, { report }: { readonly report: Report }): void {
  if (kind === 'label') return;
  for (const pair of pairs) if (OFF.test(pair.value?.value ?? '')) tell(report, pair, pair.value!.value!);
}

function tell(report: Report, at: Parameters<Report>[0], text: string): void {
  const found = OFF.exec(text)?.[0] ?? 'StrictHostKeyChecking no';
  report(at, `\`${found}\` turns off host key verification: anyone on the network path can impersonate the server`, {
    help: 'add the host key to `known_hosts`, or use `StrictHostKeyChecking=accept-new` if the key is not available',
  });
}
