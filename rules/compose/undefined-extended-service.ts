import { dedent, defineRule, nearestName, replacement } from '../../src/rule/index.ts';
import { danglingMessage } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/undefined-extended-service',
  summary: '`extends` names a service that does not exist',
  why: 'Without `file`, `extends` looks for the service in the same file, before other files are merged. If it does not exist there, Docker Compose rejects the whole project.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/services/#extends'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          base:
            image: example/web:1
          web:
            extends: «bases»
      `,
      fixed: dedent`
        services:
          base:
            image: example/web:1
          web:
            extends: base
      `,
    },
  ],
  check: {
    compose({ dangling }, { report }) {
      for (const found of dangling) {
        if (found.kind !== 'extended-service') continue;
        const { name, at, candidates, source } = found;
        const near = nearestName(name, candidates);
        report(at, danglingMessage(found), {
          about: `${source.path} ${name}`,
          help: near && `did you mean \`${near}\`?`,
          fix:
            near && at.interpolations.length === 0
              ? replacement(`replace with \`${near}\``, at.locate(0, at.text.length), near)
              : undefined,
        });
      }
    },
  },
});
