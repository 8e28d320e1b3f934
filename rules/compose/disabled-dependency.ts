import { dedent, defineRule } from '../../src/rule/index.ts';
import { unmetNeeds } from '../shared/profile-needs.ts';

export default defineRule({
  id: 'compose/disabled-dependency',
  summary: 'A dependency that is disabled by its profiles',
  why: 'A service with `profiles` runs only if one of its profiles is enabled, and a dependency on it does not enable them. `docker compose up` then fails, because the dependency counts as undefined.',
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
        const message = `\`${service.name}\` needs \`${needed.name}\`, which is disabled without the profile ${profiles}: \`docker compose up\` fails`;
        report(at, message, { help, labels });
      }
    },
  },
});
