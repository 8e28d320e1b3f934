import { dedent, defineRule } from '../../src/rule/index.ts';
import { isShipped } from '../shared/file-modes.ts';

/** Capabilities that amount to root, and why. */
const AS_ROOT: ReadonlyMap<string, string> = new Map([
  ['cap_sys_admin', 'it can mount file systems and do most of what root can'],
  ['cap_sys_module', 'it can load kernel modules'],
  ['cap_sys_rawio', 'it can read and write memory and disks directly'],
  ['cap_sys_ptrace', 'it can read and change every other process'],
  ['cap_dac_override', 'it can write to every file'],
  ['cap_dac_read_search', 'it can read every file'],
  ['cap_setuid', 'it can become root'],
  ['cap_setfcap', 'it can give capabilities to any program'],
  ['cap_chown', 'it can take ownership of every file'],
  ['cap_fowner', 'it can change the mode of every file'],
  ['cap_bpf', 'it can load programs into the kernel'],
  ['all', 'it can do everything that root can'],
]);

/** Programs that need such a capability by design, for example to set up user namespaces. */
const MADE_FOR_IT = /(?:^|\/)(?:new[ug]idmap|bwrap|fusermount3?|sudo|su|dumpcap)$/;

export default defineRule({
  id: 'shell/strong-file-capability',
  summary: 'A file capability that amounts to root privileges',
  why: 'A file capability applies to everyone who starts the program. Capabilities that give access to every file, every process or the kernel let any user in the container become root, so USER does not protect anything. For ports below 1024, `cap_net_bind_service` is enough, and in a container not even that is needed.',
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
        `\`${strong}\` effectively gives root privileges to anyone who runs \`${target?.raw ?? 'the program'}\`: ${AS_ROOT.get(strong)}`,
        {
          help: 'grant the one capability that the program needs, such as `cap_net_bind_service`, or do the step as root in the entrypoint before switching users',
        },
      );
    },
  },
});

/** The names in a text such as `cap_net_raw,cap_chown=ep`; `all` if there is none before the sign. Sets that grant nothing are left out. */
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
