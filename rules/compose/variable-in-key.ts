import { type ComposeValue, clip, dedent, defineRule, type MappingValue } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/variable-in-key',
  summary: 'A variable in a key, which Docker Compose does not replace',
  why: 'Docker Compose replaces variables only in values. The key of a label, an environment variable or a build argument keeps its `$` unchanged, so the container gets a name that no program looks for.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  yields: ['compose/invalid-name', 'compose/unknown-key', 'compose/invalid-extra-host', 'compose/invalid-ulimit'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            labels:
              «org.example.\${STAGE:-dev}.owner»: blue
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            labels:
              - org.example.\${STAGE:-dev}.owner=blue
      `,
    },
  ],
  check: {
    composeFile({ root }, { report }) {
      for (const { mapping, inList } of root ? mappingsIn(root) : []) {
        for (const { name, key } of mapping.entries) {
          if (!VARIABLE.test(name)) continue;
          const message = `Docker Compose does not replace variables in keys: this key stays \`${clip(name, 60)}\``;
          report(key, message, {
            help: inList ? `use a list, in which variables are replaced: \`- ${clip(name, 60)}=…\`` : 'use a fixed key',
          });
        }
      }
    },
  },
});

/** Not `$$`: it is not replaced in a key either, but it is not meant to be a variable. */
const VARIABLE = /(?<!\$)\$(?:[A-Za-z_]|\{[A-Za-z_])/;

/** The keys whose value may also be a list of `NAME=value`. */
const LISTS: ReadonlySet<unknown> = new Set([
  'environment',
  'labels',
  'annotations',
  'args',
  'sysctls',
  'extra_hosts',
  'additional_contexts',
]);

/** All mappings of a file except those in extensions. */
function* mappingsIn(value: ComposeValue): Generator<{ readonly mapping: MappingValue; readonly inList: boolean }> {
  if (value.kind === 'sequence') for (const item of value.items) yield* mappingsIn(item);
  if (value.kind !== 'mapping') return;
  yield { mapping: value, inList: LISTS.has(value.path.at(-1)) };
  for (const { name, value: inner } of value.entries) if (!name.startsWith('x-')) yield* mappingsIn(inner);
}
