import { dedent, defineRule, type Edit, type MountEntry } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/ignored-mount-option',
  summary: 'A mount option that has no effect on this type of mount',
  why: 'Docker accepts some options for every type of mount and ignores them where they do not apply: `id` has no effect on a bind mount, `env` sets a variable only for a secret, and `from` and `source` do not fill a tmpfs.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#run---mount'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        RUN --mount=type=tmpfs,target=/tmp,«source=/seed» npm test
      `,
      good: dedent`
        FROM node:24
        RUN --mount=type=tmpfs,target=/tmp npm test
      `,
      fixed: dedent`
        FROM node:24
        RUN --mount=type=tmpfs,target=/tmp npm test
      `,
    },
  ],
  check: {
    run(node, { report }) {
      for (const { type, ignored } of node.mounts) {
        for (const entry of ignored) {
          const edit = removal(entry);
          report(entry, `\`${entry.key}\` has no effect on a ${type} mount`, {
            help:
              entry.key === 'id' || entry.key === 'env'
                ? `remove it, or change the type: ${entry.key === 'id' ? 'cache, secret and ssh' : 'secret'} mounts support it`
                : 'remove it',
            fix: edit && { title: `remove \`${entry.key}\``, safety: 'safe', edits: [edit] },
          });
        }
      }
    },
  },
});

/** The entry with one of the commas around it; undefined if quotes or line breaks separate them. */
function removal({ file, start, end }: MountEntry): Edit | undefined {
  if (file.text[start - 1] === ',') return { at: { file, start: start - 1, end }, text: '' };
  return file.text[end] === ',' ? { at: { file, start, end: end + 1 }, text: '' } : undefined;
}
