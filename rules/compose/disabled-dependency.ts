import { dedent, defineRule } from '../../src/rule/index.ts';
import { unmetNeeds } from '../shared/profile-needs.ts';

export default defineRule({
  id: 'compose/disabled-dependency',
  summary: 'Needs a service that is switched off by its profiles',
  why: 'A service with `profiles` runs only when one of them is turned on; what depends on it does not turn it on. `docker compose up` then refuses to start anything: the dependency counts as undefined.',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: [
    'https://docs.docker.com/reference/compose-file/profiles/',
    'https://docs.docker.com/reference/compose-file/services/#depends_on',
  ],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            depends_on: [«mail»]
          mail:
            image: example/mail:1
            profiles: [dev]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              mail:
                condition: service_started
                required: false
          mail:
            image: example/mail:1
            profiles: [dev]
      `,
    },
  ],
  check: {
    service(service, { report }) {
      if (!service.active) return;
      for (const { needed, at, profiles, help, labels } of unmetNeeds(service)) {
        if (needed.active) continue;
        const message = `\`${service.name}\` needs \`${needed.name}\`, which is off without the profile ${profiles}: Compose refuses to start`;
        report(at, message, { help, labels });
      }
    },
  },
});
