import { type EnvFileEntry, parseEnvFile } from '../../../parse/env-file.ts';
import type { SourceFile } from '../../source.ts';
import type { EnvFiles, ServiceEnvFile } from '../env-files.ts';
import type { ComposeProject } from '../types.ts';
import { type ProjectProblem, tell } from './project-tools.ts';
import { HASH } from './project-variables.ts';
import { clip } from './schema-text.ts';

/** What is wrong in the `.env` of a project and in the env files of its services; each file once. */
export function checkEnvFiles(project: ComposeProject, envFiles: EnvFiles): readonly ProjectProblem[] {
  const found: ProjectProblem[] = [];
  const seen = new Set<string>();
  const check = ({ file, parsed }: ServiceEnvFile, effect: string) => {
    seen.add(file.path);
    for (const { from, to, message, help } of parsed.mistakes)
      found.push(tell(file.at(from, to), 'env-file-syntax', `${message}: ${effect}`, { help }));
    found.push(
      ...duplicates(file, parsed.entries),
      ...remainders(file, parsed.entries),
      ...cutHashes(file, parsed.entries),
    );
  };
  for (const service of project.services.values())
    for (const each of envFiles.of(service)) {
      if (seen.has(each.file.path)) continue;
      check(each, 'Compose refuses to start');
      found.push(...withoutLineEnd(each));
    }
  for (const { file } of project.environment.files) {
    if (seen.has(file.path)) continue;
    const parsed = parseEnvFile(file.text, project.environment.valueOf);
    check({ file, parsed }, 'Compose refuses every project of this directory');
  }
  return found;
}

function withoutLineEnd({ file, parsed }: ServiceEnvFile): ProjectProblem[] {
  const last = parsed.entries.at(-1);
  if (last?.value !== undefined || last?.to !== file.text.length) return [];
  const message = `\`${clip(last.name)}\` ends the file without a line end, so that Compose takes it for a value without a name: the engine refuses it`;
  return [
    tell(file.at(last.from, last.to), 'env-file-syntax', message, { help: 'end the line, or write `KEY=value`' }),
  ];
}

function duplicates(file: SourceFile, entries: readonly EnvFileEntry[]): ProjectProblem[] {
  const last = new Map<string, EnvFileEntry>();
  const found: ProjectProblem[] = [];
  for (const entry of entries) {
    const first = entry.value === undefined ? undefined : last.get(entry.name);
    if (first && !readsItself(file, entry))
      found.push(
        tell(
          file.at(first.from, first.to),
          'duplicate-env-file-key',
          `\`${clip(entry.name)}\` is set again below, and the last one counts`,
          {
            help: 'remove one of them',
            labels: [{ at: file.at(entry.from, entry.to), message: 'the one that counts' }],
          },
        ),
      );
    if (entry.value !== undefined) last.set(entry.name, entry);
  }
  return found;
}

/** `PATH=$PATH:more` builds upon the first value. */
function readsItself(file: SourceFile, { name, valueFrom, valueTo }: EnvFileEntry): boolean {
  const written = file.text.slice(valueFrom, valueTo);
  return written.includes(`$${name}`) || written.includes(`\${${name}`);
}

/** What follows a closing quote on its line is a statement of its own for Compose. */
function remainders(file: SourceFile, entries: readonly EnvFileEntry[]): ProjectProblem[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1];
    if (!before || before.valueTo === before.to || file.text.slice(before.valueTo, entry.from).includes('\n'))
      return [];
    const end = Math.max(entry.to, entry.valueTo);
    return tell(
      file.at(entry.from, end),
      'env-file-remainder',
      `what follows the closing quote does not belong to \`${clip(before.name)}\`: Compose reads it as a variable of its own`,
      {
        help: 'put the quotes around the whole value',
        labels: [{ at: file.at(before.valueFrom, before.valueTo), message: 'the value that ends here' }],
      },
    );
  });
}

function cutHashes(file: SourceFile, entries: readonly EnvFileEntry[]): ProjectProblem[] {
  return entries.flatMap(({ name, unknown, valueFrom, valueTo }) => {
    if (!unknown || !HASH.test(file.text.slice(valueFrom, valueTo))) return [];
    return tell(
      file.at(valueFrom, valueTo),
      'expanded-secret',
      `Compose takes what follows \`$\` for variables and cuts it out of the value of \`${clip(name)}\``,
      {
        help: 'put the value in single quotes',
      },
    );
  });
}
