import { dedent, defineRule, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/build-policy-without-build',
  summary: 'pull_policy: build without a build section',
  why: 'This policy tells Compose to build the image instead of pulling it, but the service has no `build` section. It starts only on hosts that already have the image.',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#pull_policy'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            pull_policy: «build»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            pull_policy: missing
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const policy = service.get('pull_policy');
      if (!policy || knownText(policy) !== 'build' || service.get('build') || service.get('extends')) return;
      const message = `\`${service.name}\` has \`pull_policy: build\` but no \`build\`: its image is neither built nor pulled`;
      report(policy, message, { help: 'add `build`, or choose another policy such as `missing`' });
    },
  },
});
