import { dedent, defineRule, knownBoolean, orList, type Resource } from '../../src/rule/index.ts';
import { NOUNS } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/missing-source',
  summary: 'A secret or config without exactly one source',
  why: 'A secret takes its content from `file` or `environment`, a config from one of these or from `content`. Docker Compose rejects the whole project if none or several of them are set.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: [
    'https://docs.docker.com/reference/compose-file/secrets/',
    'https://docs.docker.com/reference/compose-file/configs/',
  ],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            secrets: [token]
        secrets:
          «token»: {}
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            secrets: [token]
        secrets:
          token:
            environment: TOKEN
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            configs: [site]
        configs:
          site:
            content: a
            «environment»: SITE
      `,
    },
  ],
  check: {
    compose({ resources, incomplete }, { report }) {
      for (const { section, name, entry, external } of resources) {
        const allowed = SOURCES[section];
        const { value } = entry;
        if (!allowed || value.kind !== 'mapping') continue;
        const noun = NOUNS[section];
        const [first, second] = value.entries.filter((each) => allowed.includes(each.name));
        const words = orList(allowed.map((each) => `\`${each}\``));
        if (first && second) {
          report(second.key, `the ${noun} \`${name}\` has several sources: Compose rejects the project`, {
            help: `keep one of ${words}`,
            labels: [{ at: first.key, message: 'the first source' }],
          });
          continue;
        }
        const undecided = value.entry('external') && knownBoolean(value.get('external')) === undefined;
        const driven = section === 'configs' && value.entry('driver');
        if (first || external || undecided || driven || incomplete) continue;
        report(entry.key, `the ${noun} \`${name}\` has no source: Compose rejects the project`, {
          help: `add ${words}, or \`external: true\``,
        });
      }
    },
  },
});

/** Where the content of a secret or config may come from. */
const SOURCES: Partial<Readonly<Record<Resource['section'], readonly string[]>>> = {
  secrets: ['file', 'environment'],
  configs: ['file', 'environment', 'content'],
};
