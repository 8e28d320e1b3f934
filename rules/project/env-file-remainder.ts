import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { envFilesOf } from '../shared/project-env-files.ts';

export default defineRule({
  id: 'project/env-file-remainder',
  summary: 'Text behind a closing quote in an env file',
  why: 'A value in quotes ends at the closing quote. Docker Compose takes what follows on the line for the next variable, without a word: `A="x"y` sets `A` to `x` and passes on a variable `y`.',
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
          // What follows a closing quote on its line is a statement of its own for Compose.
          if (!before || before.valueTo === before.to) continue;
          if (file.text.slice(before.valueTo, entry.from).includes('\n')) continue;
          const at = file.at(entry.from, Math.max(entry.to, entry.valueTo));
          const message = `what follows the closing quote does not belong to \`${clip(before.name)}\`: Compose reads it as a variable of its own`;
          report(at, message, {
            help: 'put the quotes around the whole value',
            labels: [{ at: file.at(before.valueFrom, before.valueTo), message: 'the value that ends here' }],
          });
        }
      }
    },
  },
});
