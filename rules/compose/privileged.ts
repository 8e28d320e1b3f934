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
  why: 'A privileged container has every capability, every device of the host and none of the filters. Whoever gets into it, through one flaw in the program that runs there, mounts the disk of the host and owns it. Hardly any program needs that: one device, or one capability, does.',
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
  report(value, '`privileged: true` switches the isolation off: whoever gets into the container owns the host', {
    help: 'remove it; if something fails then, add the one device in `devices` or the one capability in `cap_add` that it needs',
    alias: ['CL-0002', 'ae5b6871', 'privileged-service', '5.5'],
  });
}

function checkHook(value: ComposeValue | undefined, { report }: RuleContext): void {
  if (!value || !knownBoolean(value)) return;
  report(
    value,
    '`privileged: true` runs this hook with all rights on the host: whoever changes what it calls owns the host',
    {
      help: 'remove it, or run the command on the host',
      alias: '5.23',
    },
  );
}
