import { clip, dedent, defineRule, type EnvFileEntry, type SourceFile } from '../../src/rule/index.ts';
import { envFilesOf } from '../shared/project-env-files.ts';

export default defineRule({
  id: 'project/duplicate-env-file-key',
  summary: 'A variable that is set twice in an env file',
  why: 'Only the last value is used, so editing the first one has no effect.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#env_file'],
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
          «PORT»=80
          HOST=a
          PORT=8080
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
          PORT=8080
          HOST=a
        `,
      },
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { file, parsed } of envFilesOf(project)) {
        const earlier = new Map<string, EnvFileEntry>();
        for (const entry of parsed.entries) {
          if (entry.value === undefined) continue;
          const first = earlier.get(entry.name);
          earlier.set(entry.name, entry);
          if (!first || readsItself(file, entry)) continue;
          report(
            file.at(first.from, first.to),
            `\`${clip(entry.name)}\` is set again below: only the last value is used`,
            {
              help: 'remove one of the lines',
              labels: [{ at: file.at(entry.from, entry.to), message: 'this value is used' }],
            },
          );
        }
      }
    },
  },
});

/** `PATH=$PATH:more` builds on the first value. */
function readsItself(file: SourceFile, { name, valueFrom, valueTo }: EnvFileEntry): boolean {
  const written = file.text.slice(valueFrom, valueTo);
  return written.includes(`$${name}`) || written.includes(`\${${name}`);
}
