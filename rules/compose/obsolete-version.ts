import { type ComposeEntry, dedent, defineRule, type Fix, type MappingValue } from '../../src/rule/index.ts';
import { removeLines } from '../shared/edits.ts';

export default defineRule({
  id: 'compose/obsolete-version',
  summary: 'The key version, which Compose ignores',
  why: 'Compose reads every file in the current format, whatever `version` says, and prints a warning about the key at every call. Readers take it for a limit to what the file may hold.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  aliases: { dclint: { 'no-version-field': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/version-and-name/'],
  examples: [
    {
      bad: dedent`
        «version»: "3.8"

        services:
          web:
            image: example/web:1
            environment:
              version: "2"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            environment:
              version: "2"
      `,
    },
    {
      bad: dedent`
        # the shop
        «version»: "3"
        services:
          web:
            image: example/web:1
      `,
      fixed: dedent`
        # the shop
        services:
          web:
            image: example/web:1
      `,
    },
  ],
  check: {
    composeFile({ root }, { report }) {
      const entry = root?.entry('version');
      if (!root || !entry) return;
      report(entry.key, '`version` is obsolete: Compose ignores it, and warns', {
        help: 'remove it',
        fix: root.entries.length > 1 ? removal(entry, root) : undefined,
      });
    },
  },
});

/** Takes the line of the key away, and the blank lines behind it where they would begin the file. */
function removal({ key, value, file }: ComposeEntry, root: MappingValue): Fix | undefined {
  const { text } = file;
  if (text[root.start] === '{' || value.kind !== 'scalar' || value.file !== file || value.start < key.end)
    return undefined;
  if (/[\r\n]/.test(text.slice(key.start, value.end))) return undefined;
  const rest = /^[ \t]*(?:#[^\r\n]*)?/.exec(text.slice(value.end, value.end + 1000))?.[0] ?? '';
  const { at } = removeLines({ file, start: key.start, end: value.end + rest.length });
  const blank = at.start === 0 ? (/^(?:[ \t]*\r?\n)*/.exec(text.slice(at.end))?.[0].length ?? 0) : 0;
  return { title: 'remove `version`', safety: 'safe', edits: [{ at: { ...at, end: at.end + blank }, text: '' }] };
}
