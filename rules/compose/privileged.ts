import {
  type ComposeValue,
  dedent,
  defineRule,
  dig,
  itemsOf,
  knownBoolean,
  type RuleContext,
  type Service,
} from '../../src/rule/index.ts';
import { isHeeded, isNeeded } from '../shared/privileges.ts';

export default defineRule({
  id: 'compose/privileged',
  summary: 'A privileged container',
  why: 'A privileged container has every capability and every device of the host, without seccomp or AppArmor filters. Anyone who gets into it, through one flaw in the program that runs there, can mount the disk of the host and take over the host. Hardly any program needs that: one device or one capability is enough.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'none',
  cwe: 250,
  aliases: {
    'compose-lint': 'CL-0002',
    kics: 'ae5b6871',
    semgrep: 'privileged-service',
    'docker-bench': ['5.5', '5.23'],
  },
  references: [
    'https://docs.docker.com/reference/compose-file/services/#privileged',
    'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
  ],
  examples: [
    {
      bad: dedent`
        services:
          printer:
            image: example/printer:2
            privileged: «true»
      `,
      good: dedent`
        services:
          printer:
            image: example/printer:2
            devices: ["/dev/usb/lp0:/dev/usb/lp0"]
      `,
    },
  ],
  check: {
    service(service, context) {
      const { node } = service;
      if (node.get('privileged')) checkContainer(service, context);
      for (const hook of ['post_start', 'pre_stop'] as const)
        if (node.get(hook)) for (const each of itemsOf(service.get(hook))) checkHook(dig(each, 'privileged'), context);
    },
  },
});

function checkContainer(service: Service, { report, project }: RuleContext): void {
  const value = service.get('privileged');
  if (!value || !knownBoolean(value) || !isHeeded(service) || isNeeded(service, 'privileged', project)) return;
  report(value, '`privileged: true` turns off isolation: anyone who gets into the container controls the host', {
    help: 'remove it; if the program then fails, add the device it needs in `devices` or the capability in `cap_add`',
    alias: ['CL-0002', 'ae5b6871', 'privileged-service', '5.5'],
  });
}

function checkHook(value: ComposeValue | undefined, { report }: RuleContext): void {
  if (!value || !knownBoolean(value)) return;
  report(
    value,
    '`privileged: true` gives this hook full access to the host: anyone who can change what it runs controls the host',
    {
      help: 'remove it, or run the command on the host',
      alias: '5.23',
    },
  );
}
