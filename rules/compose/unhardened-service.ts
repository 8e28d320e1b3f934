import { dedent, defineRule, dig, knownText, type Located, type Service } from '../../src/rule/index.ts';
import { type Hardening, lacks, placeOfLack } from '../shared/hardening.ts';

interface Gap {
  readonly setting: Hardening;
  readonly message: string;
  readonly alias: readonly string[];
}

const GAPS: readonly Gap[] = [
  {
    setting: 'no-new-privileges',
    message: '`no-new-privileges` is not set',
    alias: ['CL-0003', '27fcc7d6', '610e266e', 'no-new-privileges', '5.26'],
  },
  { setting: 'cap_drop', message: 'the default capabilities are not dropped', alias: ['CL-0006', 'ce76b7d0', '5.4'] },
  {
    setting: 'read_only',
    message: 'the root file system is writable',
    alias: ['CL-0007', 'writable-filesystem-service', '5.13'],
  },
  { setting: 'pids_limit', message: 'no process limit', alias: ['221e0658', '5.29'] },
];

export default defineRule({
  id: 'compose/unhardened-service',
  summary: 'A service without one of the usual hardening settings',
  why: 'Scanners report every service without these settings, even a job that ends, a fragment that another file completes, or a file for development. The rules of the preset `strict` ignore those; this rule reports them for comparison with a scanner.',
  category: 'security',
  severity: 'info',
  presets: [],
  fix: 'none',
  cwe: 693,
  aliases: {
    'compose-lint': ['CL-0003', 'CL-0006', 'CL-0007', 'CL-0018', 'CL-0026'],
    kics: ['27fcc7d6', '610e266e', 'ce76b7d0', '221e0658'],
    semgrep: ['no-new-privileges', 'writable-filesystem-service'],
    'docker-bench': ['5.4', '5.13', '5.26', '5.29'],
  },
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  yields: [
    'compose/missing-no-new-privileges',
    'compose/missing-cap-drop',
    'compose/writable-root',
    'compose/missing-pids-limit',
    'compose/missing-memory-limit',
    'compose/missing-cpu-limit',
    'compose/root-user',
  ],
  fold: 'file',
  examples: [
    {
      bad: dedent`
        services:
          «migrate»:
            image: example/app:5.2
            cap_drop: [ALL]
            read_only: true
            pids_limit: 100
            mem_limit: 1g
            cpus: 1
      `,
      good: dedent`
        services:
          migrate:
            image: example/app:5.2
            cap_drop: [ALL]
            read_only: true
            pids_limit: 100
            mem_limit: 1g
            cpus: 1
            security_opt: ["no-new-privileges:true"]
      `,
    },
  ],
  check: {
    service(service, { report }) {
      for (const { setting, message, alias } of GAPS)
        if (lacks(service, setting)) report(placeOfLack(service, setting), message, { alias });
      if (isUnlimited(service, 'mem_limit', 'memory') || isUnlimited(service, 'cpus', 'cpus'))
        report(service, 'no memory limit or no CPU limit', { alias: 'CL-0026' });
      const user: Located | undefined = service.get('user');
      if (user && /^(?:root|0+)(?::|$)/.test(knownText(service.get('user')) ?? ''))
        report(user, 'the service is set to run as root', { alias: 'CL-0018' });
    },
  },
});

function isUnlimited(service: Service, key: string, resource: string): boolean {
  const value = service.get(key) ?? dig(service.get('deploy'), 'resources', 'limits', resource);
  return value === undefined || /^(?:-1|0+(?:\.0+)?\w*)?$/.test(knownText(value) ?? '?');
}
