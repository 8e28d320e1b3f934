import { clip, dedent, defineRule, dig, knownText } from '../../src/rule/index.ts';
import { besidesExternal } from '../shared/external.ts';

export default defineRule({
  id: 'compose/conflicting-external',
  summary: 'Settings that an external volume cannot have',
  why: 'An external volume already exists, and the project does not change it. Docker Compose rejects the project if such a volume has a driver, options or labels. It also rejects the project if `name` and `external.name` of a resource differ.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/volumes/#external'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            volumes: [data:/data]
        volumes:
          data:
            external: true
            «driver»: local
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            volumes: [data:/data]
        volumes:
          data:
            external: true
      `,
    },
  ],
  check: {
    resource(resource, { report }) {
      const { name, section, entry } = resource;
      const [written, old] = [dig(entry.value, 'name'), dig(entry.value, 'external', 'name')];
      const [one, other] = [knownText(written), knownText(old)];
      if (old && written && one !== undefined && other !== undefined && one !== other) {
        const message = `\`external.name\` is \`${clip(other)}\`, but \`name\` is \`${clip(one)}\`: Compose rejects the project`;
        report(old, message, {
          help: 'keep `name`, and use `external: true`',
          labels: [{ at: written, message: 'the other name' }],
        });
      }
      if (section !== 'volumes') return;
      const { entries, labels } = besidesExternal(resource);
      for (const { key, name: setting } of entries) {
        const message = `the volume \`${name}\` is external and cannot have \`${setting}\`: Compose rejects the project`;
        report(key, message, { help: `remove \`${setting}\` or \`external\``, labels });
      }
    },
  },
});
