import { CAPABILITIES } from '../../src/knowledge/capabilities.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { addedCapabilities, isNeeded } from '../shared/privileges.ts';

/** The codes of compose-lint, by capability. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['NET_ADMIN', 'CL-0011'],
  ['BPF', 'CL-0011'],
  ['SYS_BOOT', 'CL-0011'],
  ['SYS_PTRACE', 'CL-0027'],
  ['DAC_READ_SEARCH', 'CL-0027'],
  ['PERFMON', 'CL-0028'],
  ['SYS_TIME', 'CL-0028'],
  ['SYS_NICE', 'CL-0029'],
  ['IPC_LOCK', 'CL-0029'],
  ['LEASE', 'CL-0029'],
  ['SYSLOG', 'CL-0030'],
]);

export default defineRule({
  id: 'compose/dangerous-capability',
  summary: 'A capability that reaches beyond the container',
  why: 'Docker leaves out of a container what reaches beyond it. A capability that is added back is at the service of whoever gets into the container: to read the memory of other processes, every file of the host, the traffic of a network. VPNs, network tools, agents and debuggers need some of them, and are not reported; an application or a database hardly ever does.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 250,
  aliases: {
    'compose-lint': [...new Set(CODES.values())],
    'docker-bench': '5.4',
  },
  references: [
    'https://docs.docker.com/reference/compose-file/services/#cap_add',
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
  ],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: mysql:9.5
            cap_add:
              - «NET_ADMIN»
      `,
      good: dedent`
        services:
          vpn:
            image: qmcgaw/gluetun:v3.40
            cap_add:
              - NET_ADMIN
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      for (const { name, at } of addedCapabilities(service)) {
        const capability = CAPABILITIES.get(name);
        if (!capability || capability.power === 'host' || isNeeded(service, name, project)) continue;
        const code = CODES.get(name);
        report(at, `with the capability \`${name}\` whoever gets into the container can ${capability.allows}`, {
          help: capability.instead,
          alias: code === undefined ? '5.4' : [code, '5.4'],
          milder: capability.power === 'weak' || isForDevelopment(at.file.path),
        });
      }
    },
  },
});
