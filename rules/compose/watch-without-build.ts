import { dedent, defineRule, dig, itemsOf, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/watch-without-build',
  summary: 'A watch rule that rebuilds what is not built',
  why: '`action: rebuild` builds the image anew when a file changes. Without `build` there is nothing to do, and `docker compose watch` refuses the service.',
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
        const message = `\`${service.name}\` has no \`build\`: there is nothing to rebuild, and Compose refuses to watch`;
        report(action, message, { help: 'add `build`, or take another action such as `sync`' });
      }
    },
  },
});
