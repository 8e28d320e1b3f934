import { defineRule } from '../../src/rule/index.ts';
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
      bad: 'services:\n  web:\n    image: example/web:1\n    depends_on: [«mail»]\n  mail:\n    image: example/mail:1\n    profiles: [dev]\n',
      good: 'services:\n  web:\n    image: example/web:1\n    depends_on:\n      mail:\n        condition: service_started\n        required: false\n  mail:\n    image: example/mail:1\n    profiles: [dev]\n',
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
