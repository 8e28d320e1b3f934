import { dedent, defineRule } from '../../src/rule/index.ts';
import { unmetNeeds } from '../shared/profile-needs.ts';

export default defineRule({
  id: 'compose/profile-gap',
  summary: 'Needs a service that one of its profiles does not turn on',
  why: 'Profiles are turned on one by one, and a dependency is not turned on with what needs it. With `docker compose --profile` for that one profile Compose refuses to start: the dependency counts as undefined.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/profiles/'],
  examples: [
    {
      bad: dedent`
        services:
          test:
            image: example/test:1
            profiles: [test]
            depends_on: [«mail»]
          mail:
            image: example/mail:1
            profiles: [dev]
      `,
      good: dedent`
        services:
          test:
            image: example/test:1
            profiles: [test]
            depends_on: [mail]
          mail:
            image: example/mail:1
            profiles: [dev, test]
      `,
    },
  ],
  check: {
    service(service, { report }) {
      // What is off with the profiles that are active says another rule.
      for (const { needed, at, help, labels } of unmetNeeds(service)) {
        const gap = service.profiles.find((profile) => !needed.profiles.includes(profile));
        if (gap === undefined || needed.active || service.active) continue;
        const message = `\`${service.name}\` needs \`${needed.name}\`, which is off when only the profile \`${gap}\` is on: Compose then refuses to start`;
        report(at, message, { help, labels });
      }
    },
  },
});
