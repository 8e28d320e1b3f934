import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { envFilesOf } from '../shared/project-env-files.ts';

export default defineRule({
  id: 'project/env-file-syntax',
  summary: 'An env file that Docker Compose cannot read',
  why: 'A line that is no `KEY=value` makes Docker Compose refuse to start; in a `.env` beside the Compose file every command of the project, even `docker compose ps`.',
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
        const message = `\`${clip(last.name)}\` ends the file without a line end, so that Compose takes it for a value without a name: the engine refuses it`;
        report(file.at(last.from, last.to), message, { help: 'end the line, or write `KEY=value`' });
      }
    },
  },
});

const EFFECTS = {
  service: 'Compose refuses to start',
  project: 'Compose refuses every project of this directory',
  include: 'Compose refuses the project that includes it',
} as const;
