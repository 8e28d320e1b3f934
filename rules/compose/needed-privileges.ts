import { CAPABILITIES } from '../../src/knowledge/capabilities.ts';
import { dedent, defineRule, knownBoolean } from '../../src/rule/index.ts';
import { addedCapabilities, isHeeded, isNeeded } from '../shared/privileges.ts';

export default defineRule({
  id: 'compose/needed-privileges',
  summary: 'Software that needs full access to the host',
  why: 'Container engines, tracers and some agents do not work without privileges on the host. They are as powerful as root: a flaw in them, or a job that they run, can take over the host. Keep them up to date, and do not run anything else on that host.',
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
          'this software is often run with `privileged: true`: anyone who gets into the container controls the host',
          {
            help: 'check whether the mounts, devices and capabilities in its documentation are enough; give access only to people who may be root on the host',
            alias: ['CL-0002', 'ae5b6871', 'privileged-service', '5.5'],
          },
        );
      for (const { name, at } of addedCapabilities(service)) {
        const capability = CAPABILITIES.get(name);
        if (capability?.power !== 'host' || !isNeeded(service, name, project)) continue;
        report(at, `with the capability \`${name}\`, anyone who gets into the container can ${capability.allows}`, {
          help: `check whether it works without \`${name}\`; if so, ${capability.instead}`,
          alias: ['CL-0024', '5.4'],
        });
      }
    },
  },
});
