import { dedent, defineRule, itemsOf, knownText } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { isHeeded, isNeeded } from '../shared/privileges.ts';

/** An option that turns off a protection. */
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
      'turns off the system call filter (seccomp): with one kernel flaw, anyone who gets into the container can take over the host',
    help: 'remove it, or use a profile that allows only the system calls the program needs: `seccomp=./profile.json`',
    alias: ['CL-0009', '404fde2c', 'seccomp-confinement-disabled', '5.22'],
  },
  {
    option: /^apparmor[:=]unconfined$/,
    message:
      'turns off AppArmor: anyone who gets into the container may mount, and write to `/proc` and `/sys`, as far as capabilities allow',
    help: 'remove it, or use a profile of the host that allows what the program needs: `apparmor=<profile>`',
    alias: ['CL-0009', '5.2'],
  },
  {
    option: /^label[:=](?:disable|type:(?:spc_t|unconfined_t))$/,
    message:
      'turns off SELinux separation: anyone who escapes from the container can read and write the files of the host and of other containers',
    help: 'remove it; for a mounted directory, use the option `:z` or `:Z`',
    alias: ['CL-0009', 'selinux-separation-disabled', '5.3'],
  },
  {
    option: /^systempaths[:=]unconfined$/,
    message:
      'exposes the paths in `/proc` and `/sys` that Docker hides: anyone who gets into the container can read keys and memory of the kernel and change its settings',
    help: 'remove it, and set the kernel parameter that the program needs in `sysctls`',
    alias: [],
  },
];

export default defineRule({
  id: 'compose/security-profile-off',
  summary: 'seccomp, AppArmor or SELinux turned off for a container',
  why: 'Docker Engine starts each container with a system call filter (seccomp), and with AppArmor or SELinux if the host has them. They block most ways out of a container, known and unknown. Without them, one kernel flaw is enough. If a program needs a system call that the filter blocks, use a custom profile that allows it.',
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
        // On a host with SELinux, the socket of a container engine cannot be used without it.
        const isForSocket = text.startsWith('label') && service.volumes.some(({ source }) => source?.endsWith('.sock'));
        const milder = isForSocket || isForDevelopment(item.file.path) || isNeeded(service, 'profile', project);
        report(item, `\`${text}\` ${message}`, { help, alias, milder });
      }
    },
  },
});
