import { CAPABILITIES } from '../../src/knowledge/capabilities.ts';
import { dedent, defineRule, knownBoolean } from '../../src/rule/index.ts';
import { addedCapabilities, isHeeded, isNeeded } from '../shared/privileges.ts';

export default defineRule({
  id: 'compose/needed-privileges',
  summary: 'A container that owns the host, because its software needs that',
  why: 'Container engines, tracers and some agents do not work without the rights of the host. They are as trusted as root on it: a flaw in them, or a job that they run, gives the host away. Keep them off a host that holds more than them, and up to date.',
  category: 'security',
  severity: 'info',
  presets: ['security'],
  fix: 'none',
  cwe: 250,
  aliases: {
    'compose-lint': ['CL-0002', 'CL-0024'],
    kics: 'ae5b6871',
    semgrep: 'privileged-service',
    'docker-bench': ['5.4', '5.5'],
  },
  references: ['https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities'],
  examples: [
    {
      bad: dedent`
        services:
          engine:
            image: docker:29-dind
            privileged: «true»
      `,
      good: dedent`
        services:
          builder:
            image: moby/buildkit:v0.26.2-rootless
            security_opt: ["seccomp=unconfined", "apparmor=unconfined"]
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const privileged = service.get('privileged');
      if (privileged && knownBoolean(privileged) && isHeeded(service) && isNeeded(service, 'privileged', project))
        report(
          privileged,
          '`privileged: true`, which such software often runs with: whoever gets into the container owns the host',
          {
            help: 'try whether the mounts, devices and capabilities that its documentation names are enough; let only people use it who may be root on the host',
            alias: ['CL-0002', 'ae5b6871', 'privileged-service', '5.5'],
          },
        );
      for (const { name, at } of addedCapabilities(service)) {
        const capability = CAPABILITIES.get(name);
        if (capability?.power !== 'host' || !isNeeded(service, name, project)) continue;
        report(at, `with the capability \`${name}\` whoever gets into the container can ${capability.allows}`, {
          help: `if it works without: ${capability.instead}`,
          alias: ['CL-0024', '5.4'],
        });
      }
    },
  },
});
