import { dedent, defineRule, removeEntry } from '../../src/rule/index.ts';
import { besidesExternal } from '../shared/external.ts';

export default defineRule({
  id: 'compose/ignored-external-key',
  summary: 'Settings without effect on an external resource',
  why: 'An external resource already exists, and the project does not change it. Docker Compose silently ignores a driver, subnets or a file next to `external: true`.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/networks/#external'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            networks: [edge]
        networks:
          edge:
            external: true
            «driver»: bridge
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            networks: [edge]
        networks:
          edge:
            external: true
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            networks: [edge]
        networks:
          edge:
            external: true
      `,
    },
  ],
  check: {
    resource(resource, { report }) {
      if (resource.section === 'volumes') return;
      const { entries, labels } = besidesExternal(resource);
      for (const entry of entries) {
        const message = `\`${entry.name}\` has no effect: \`${resource.name}\` is external and is not changed`;
        report(entry.key, message, {
          help: `remove \`${entry.name}\` or \`external\``,
          labels,
          fix: removeEntry(entry, `remove \`${entry.name}\``, 'unsafe'),
        });
      }
    },
  },
});
