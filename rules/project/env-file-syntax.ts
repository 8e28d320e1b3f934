import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { envFilesOf } from '../shared/project-env-files.ts';

export default defineRule({
  id: 'project/env-file-syntax',
  summary: 'An env file that Docker Compose cannot read',
  why: 'Docker Compose fails if a line is not a `KEY=value` pair. In a `.env` file next to the Compose file, such a line breaks every command of the project, even `docker compose ps`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
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
        'web.env': dedent`
          A=1
          «SOME KEY»=2
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              env_file: web.env
        `,
        'web.env': dedent`
          A=1
          # SOME KEY=2
        `,
      },
    },
    {
      bad: {
        'compose.yaml': dedent`
        services:
          web:
            image: example/web:1
      `,
        '.env': 'A=«"never closed»\n',
      },
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { file, parsed, readBy } of envFilesOf(project)) {
        const effect = EFFECTS[readBy];
        for (const { from, to, message, help } of parsed.mistakes)
          report(file.at(from, to), `${message}: ${effect}`, { help });
        const last = parsed.entries.at(-1);
        if (readBy !== 'service' || last?.value !== undefined || last?.to !== file.text.length) continue;
        const message = `\`${clip(last.name)}\` is the last line and has no line ending: Compose reads it as a value without a name, which Docker Engine rejects`;
        report(file.at(last.from, last.to), message, { help: 'add a line ending, or use `KEY=value`' });
      }
    },
  },
});

const EFFECTS = {
  service: 'Compose cannot start the project',
  project: 'Compose rejects every project in this directory',
  include: 'Compose rejects the project that includes it',
} as const;
