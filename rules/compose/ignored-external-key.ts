import { dedent, defineRule, removeEntry } from '../../src/rule/index.ts';
import { besidesExternal } from '../shared/external.ts';

export default defineRule({
  id: 'compose/ignored-external-key',
  summary: 'Settings without effect on something external',
  why: 'What is external exists before the project and stays as it is. Docker Compose ignores the driver, the subnets or the file that stand beside `external: true`, without a word.',
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
        const message = `\`${entry.name}\` has no effect: \`${resource.name}\` is external and stays as it is`;
        report(entry.key, message, {
          help: `remove \`${entry.name}\` or \`external\``,
          labels,
          fix: removeEntry(entry, `remove \`${entry.name}\``, 'unsafe'),
        });
      }
    },
  },
});
