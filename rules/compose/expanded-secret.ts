import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { cutSecrets } from '../shared/cut-secrets.ts';

export default defineRule({
  id: 'compose/expanded-secret',
  summary: 'A password or hash that loses a part because of a dollar sign',
  why: 'Docker Compose treats `$word` in a value as a variable. A hash such as `$2y$10$abc…` or a password such as `pa$word` loses that part with only a warning, and nobody can log in.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              ADMIN_HASH: $2y$10«$kIxYz»/abc
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              ADMIN_HASH: $$2y$$10$$kIxYz/abc
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            environment:
              ADMIN_HASH: $$2y$$10$$kIxYz/abc
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { name, value, cut } of cutSecrets(project)) {
        const written = value.file.slice(value);
        const message = `Compose treats \`${clip(value.file.slice(cut))}\` as a variable and removes it from the value of \`${clip(name)}\``;
        report(cut, message, {
          help: 'double every `$` that is part of the value',
          fix: written.includes('$$')
            ? undefined
            : {
                title: 'double the dollar signs',
                safety: 'unsafe',
                edits: [{ at: value, text: written.replaceAll('$', '$$$$') }],
              },
        });
      }
    },
  },
});
