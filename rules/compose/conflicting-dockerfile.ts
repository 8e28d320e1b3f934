import { asMapping, dedent, defineRule, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/conflicting-dockerfile',
  summary: 'Both dockerfile and dockerfile_inline are set',
  why: 'A build uses only one Dockerfile. Docker Compose rejects the project if both keys are set.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/build/#dockerfile_inline'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            build:
              context: .
              dockerfile: Dockerfile
              «dockerfile_inline»: |
                FROM nginx:1.29
      `,
      good: dedent`
        services:
          web:
            build:
              context: .
              dockerfile_inline: |
                FROM nginx:1.29
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const build = asMapping(service.get('build'));
      const [inline, dockerfile] = [build?.entry('dockerfile_inline'), build?.entry('dockerfile')];
      if (!inline || !dockerfile || !knownText(inline.value) || !knownText(dockerfile.value)) return;
      const message = '`dockerfile_inline` and `dockerfile` are mutually exclusive: Compose rejects the project';
      report(inline.key, message, {
        help: 'remove one of them',
        labels: [{ at: dockerfile.key, message: 'the other one' }],
      });
    },
  },
});
