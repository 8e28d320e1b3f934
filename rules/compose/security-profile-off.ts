import { dedent, defineRule, itemsOf, knownText } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { isHeeded, isNeeded } from '../shared/privileges.ts';

/** An option that switches a protection off. */
interface Off {
  readonly option: RegExp;
  readonly message: string;
  readonly help: string;
  readonly alias: readonly string[];
}

const OFF: readonly Off[] = [
  {
    option: /^seccomp[:=]unconfined$/,
    message:
      'switches the filter of system calls (seccomp) off: a flaw in the kernel is then enough for whoever gets into the container to own the host',
    help: 'remove it, or name a profile that allows just the calls that the program needs: `seccomp=./profile.json`',
    alias: ['CL-0009', '404fde2c', 'seccomp-confinement-disabled', '5.22'],
  },
  {
    option: /^apparmor[:=]unconfined$/,
    message:
      'switches AppArmor off: whoever gets into the container may mount, and write to `/proc` and `/sys`, as far as capabilities allow',
    help: 'remove it, or name a profile of the host that allows what the program needs: `apparmor=<profile>`',
    alias: ['CL-0009', '5.2'],
  },
  {
    option: /^label[:=](?:disable|type:(?:spc_t|unconfined_t))$/,
    message:
      'switches the separation by SELinux off: whoever leaves the container reads and writes the files of the host and of other containers',
    help: 'remove it; for a mounted directory use the option `:z` or `:Z`',
    alias: ['CL-0009', 'selinux-separation-disabled', '5.3'],
  },
  {
    option: /^systempaths[:=]unconfined$/,
    message:
      'uncovers the paths of `/proc` and `/sys` that Docker hides: whoever gets into the container reads keys and memory of the kernel and changes its settings',
    help: 'remove it, and set the one kernel parameter in `sysctls`',
    alias: [],
  },
];

export default defineRule({
  id: 'compose/security-profile-off',
  summary: 'seccomp, AppArmor or SELinux switched off for a container',
  why: 'Docker Engine starts each container with a filter of system calls, and with AppArmor or SELinux where the host has them. They stop most ways out of a container, known and unknown. Without them one flaw of the kernel is enough. Where a program needs a call that the filter forbids, a profile of its own allows that one.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 693,
  aliases: {
    'compose-lint': 'CL-0009',
    kics: '404fde2c',
    semgrep: ['seccomp-confinement-disabled', 'selinux-separation-disabled'],
    'docker-bench': ['5.2', '5.3', '5.22'],
  },
  references: [
    'https://docs.docker.com/engine/security/seccomp/',
    'https://docs.docker.com/engine/security/apparmor/',
    'https://docs.docker.com/reference/compose-file/services/#security_opt',
  ],
  examples: [
    {
      bad: dedent`
        services:
          shop:
            image: example/shop:3
            security_opt:
              - «seccomp:unconfined»
      `,
      good: dedent`
        services:
          shop:
            image: example/shop:3
            security_opt:
              - seccomp=./shop-seccomp.json
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const options = service.get('security_opt');
      if (!options || !isHeeded(service)) return;
      for (const item of itemsOf(options)) {
        const text = knownText(item)?.trim() ?? '';
        const off = OFF.find(({ option }) => option.test(text));
        if (!off) continue;
        const { message, help, alias } = off;
        // On a host with SELinux, the socket of an engine cannot be used otherwise.
        const isForSocket = text.startsWith('label') && service.volumes.some(({ source }) => source?.endsWith('.sock'));
        const milder = isForSocket || isForDevelopment(item.file.path) || isNeeded(service, 'profile', project);
        report(item, `\`${text}\` ${message}`, { help, alias, milder });
      }
    },
  },
});
