import { dedent, defineRule } from '../../src/rule/index.ts';
import { unmetNeeds } from '../shared/profile-needs.ts';

export default defineRule({
  id: 'compose/profile-gap',
  summary: 'A dependency that is not enabled by the same profile',
  why: 'Enabling a profile does not enable the services that its services depend on. With `docker compose --profile` for only this profile, Compose treats the dependency as undefined and rejects the project.',
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
      // Dependencies that are disabled with the active profiles are reported by another rule.
      for (const { needed, at, help, labels } of unmetNeeds(service)) {
        const gap = service.profiles.find((profile) => !needed.profiles.includes(profile));
        if (gap === undefined || needed.active || service.active) continue;
        const message = `\`${service.name}\` needs \`${needed.name}\`, which is disabled when only the profile \`${gap}\` is active: Compose then rejects the project`;
        report(at, message, { help, labels });
      }
    },
  },
});
