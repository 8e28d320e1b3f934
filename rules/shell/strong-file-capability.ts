import { dedent, defineRule } from '../../src/rule/index.ts';
import { isShipped } from '../shared/file-modes.ts';

/** What amounts to root, and how. */
const AS_ROOT: ReadonlyMap<string, string> = new Map([
  ['cap_sys_admin', 'it may mount file systems and do most of what root may'],
  ['cap_sys_module', 'it may load modules into the kernel'],
  ['cap_sys_rawio', 'it may read and write memory and disks past the kernel'],
  ['cap_sys_ptrace', 'it may read and change every other process'],
  ['cap_dac_override', 'it may write every file'],
  ['cap_dac_read_search', 'it may read every file'],
  ['cap_setuid', 'it may become root'],
  ['cap_setfcap', 'it may give capabilities to any program'],
  ['cap_chown', 'it may make every file its own'],
  ['cap_fowner', 'it may change the mode of every file'],
  ['cap_bpf', 'it may load programs into the kernel'],
  ['all', 'it may do everything that root may'],
]);

/** Programs that are made for the right, such as those that set up user namespaces. */
const MADE_FOR_IT = /(?:^|\/)(?:new[ug]idmap|bwrap|fusermount3?|sudo|su|dumpcap)$/;

export default defineRule({
  id: 'shell/strong-file-capability',
  summary: 'A program gets a capability that is as good as root',
  why: 'A capability of a file holds for whoever starts it. Those that open every file, every process or the kernel let a process of any user in the container become root, so that USER protects nothing. Ports below 1024 need `cap_net_bind_service` alone, and in a container not even that.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 250,
  references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13-slim
        RUN setcap «cap_sys_admin+ep» /usr/local/bin/agent
        USER 1000
      `,
      good: dedent`
        FROM debian:13-slim
        RUN setcap cap_net_bind_service+ep /usr/local/bin/server
        USER 1000
      `,
    },
  ],
  check: {
    command(command, { report }) {
      if (command.name !== 'setcap' || !isShipped(command)) return;
      const [, ...words] = command.words.filter(({ text }) => text === undefined || !/^-[a-z]*$/.test(text));
      const [at, target] = words;
      if (at?.text === undefined || MADE_FOR_IT.test(target?.text ?? '')) return;
      const strong = capabilities(at.text).find((name) => AS_ROOT.has(name));
      if (!strong) return;
      report(
        at,
        `the capability \`${strong}\` makes \`${target?.raw ?? 'the program'}\` as good as root for whoever starts it: ${AS_ROOT.get(strong)}`,
        {
          help: 'give it the one capability that it needs, such as `cap_net_bind_service`, or let the entrypoint do the step as root before it changes user',
        },
      );
    },
  },
});

/** The names in a text such as `cap_net_raw,cap_chown=ep`; `all` where none stands before the sign. Sets that give nothing are left out. */
function capabilities(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .flatMap((clause) => {
      const [, names = '', flags = ''] = /^([\w,]*)[=+]+([eip]*)/.exec(clause) ?? [];
      if (!/[ep]/.test(flags)) return [];
      return names === '' ? ['all'] : names.split(',');
    });
}
