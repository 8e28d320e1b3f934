import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { envFilesOf } from '../shared/project-env-files.ts';

export default defineRule({
  id: 'project/env-file-remainder',
  summary: 'Text after a closing quote in an env file',
  why: 'A quoted value ends at the closing quote. Docker Compose silently reads the rest of the line as another variable: `A="x"y` sets `A` to `x` and also passes on a variable `y`.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#env_file-format'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              env_file: web.env
        `,
        'web.env': 'NAME="a" «b»\n',
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              env_file: web.env
        `,
        'web.env': 'NAME="a b" # c\n',
      },
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { file, parsed } of envFilesOf(project)) {
        for (const [index, entry] of parsed.entries.entries()) {
          const before = parsed.entries[index - 1];
          // For Compose, text after a closing quote on the same line is a separate statement.
          if (!before || before.valueTo === before.to) continue;
          if (file.text.slice(before.valueTo, entry.from).includes('\n')) continue;
          const at = file.at(entry.from, Math.max(entry.to, entry.valueTo));
          const message = `text after the closing quote is not part of \`${clip(before.name)}\`: Compose reads it as another variable`;
          report(at, message, {
            help: 'put the quotes around the whole value',
            labels: [{ at: file.at(before.valueFrom, before.valueTo), message: 'the value ends here' }],
          });
        }
      }
    },
  },
});
