import { asMapping, clip, dedent, defineRule, itemsOf, knownText, orList } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/excluded-platform',
  summary: 'A service platform that is not in build.platforms',
  why: '`build.platforms` lists the platforms to build for. Docker Compose rejects the project if the `platform` of the service is not in the list.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/build/#platforms'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            platform: «linux/arm64»
            build:
              context: .
              platforms: [linux/amd64]
      `,
      good: dedent`
        services:
          web:
            platform: linux/arm64
            build:
              context: .
              platforms: [linux/amd64, linux/arm64]
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const platforms = asMapping(service.get('build'))?.entry('platforms');
      const platform = service.get('platform');
      const wanted = knownText(platform);
      const known = itemsOf(platforms?.value).map((item) => knownText(item));
      if (!platform || !platforms || !wanted || known.length === 0) return;
      if (known.some((each) => each === undefined || each === wanted)) return;
      const message = `\`${clip(wanted)}\` is not in the \`platforms\` of the build: Compose rejects the project`;
      report(platform, message, {
        help: `use ${orList(known.map((each) => `\`${each}\``))}, or add \`${clip(wanted)}\` to \`build.platforms\``,
        labels: [{ at: platforms.key, message: 'the platforms of the build' }],
      });
    },
  },
});
