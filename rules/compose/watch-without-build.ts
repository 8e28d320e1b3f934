import { dedent, defineRule, dig, itemsOf, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/watch-without-build',
  summary: 'A rebuild watch rule for a service that is not built',
  why: '`action: rebuild` builds the image again when a file changes. Without `build` there is nothing to rebuild, and `docker compose watch` fails for that service.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/develop/#action'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            develop:
              watch:
                - path: ./src
                  action: «rebuild»
      `,
      good: dedent`
        services:
          web:
            build: .
            develop:
              watch:
                - path: ./src
                  action: rebuild
      `,
    },
  ],
  check: {
    service(service, { report }) {
      if (service.get('build') || service.get('extends')) return;
      for (const rule of itemsOf(dig(service.get('develop'), 'watch'))) {
        const action = dig(rule, 'action');
        if (!action || knownText(action) !== 'rebuild') continue;
        const message = `\`${service.name}\` has no \`build\`: there is nothing to rebuild, and \`docker compose watch\` fails`;
        report(action, message, { help: 'add `build`, or use another action such as `sync`' });
      }
    },
  },
});
