import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { ComposeValue } from '../../../src/model/compose/compose-types.ts';
import type { Located } from '../../../src/text/source.ts';
import { composeData } from './generated.ts';
import { loadOne, plain } from './load.ts';

/** The text of a file, in one of the styles of YAML; `what` is never empty, which Compose rejects. */
function text(what: unknown, style: number): string {
  const options = [
    {},
    { collectionStyle: 'flow' },
    { defaultStringType: 'QUOTE_DOUBLE' },
    { defaultStringType: 'QUOTE_SINGLE', lineWidth: 20 },
  ] as const;
  return stringify(what, { lineWidth: 0, ...options[style % options.length] });
}

const layers = fc.tuple(fc.array(composeData, { minLength: 1, maxLength: 3 }), fc.nat(3));

function loadLayers(files: readonly unknown[], style: number) {
  const entries = files.map((file, index) => [`f${index}.yaml`, text(file, style + index)] as const);
  const names = entries.map(([name]) => name);
  return loadOne(
    { '.env': 'A=known\n', ...Object.fromEntries(entries) },
    { sources: names, compose: { files: [names] } },
  );
}

function* valuesIn(value: ComposeValue): Generator<ComposeValue> {
  yield value;
  if (value.kind === 'sequence') for (const item of value.items) yield* valuesIn(item);
  if (value.kind === 'mapping') for (const entry of value.entries) yield* valuesIn(entry.value);
}

describe('any Compose files', () => {
  it('are merged to values that lie in the files, and so do all their parts', () => {
    fc.assert(
      fc.property(layers, ([files, style]) => {
        const project = loadLayers(files, style);
        const sources = new Set(project.files.map(({ file }) => file));
        const astray: string[] = [];
        const check = (outer: Located, { file, start, end }: Located, what: string) => {
          const inside =
            sources.has(file) && file === outer.file && start >= outer.start && end <= outer.end && start <= end;
          if (!inside) astray.push(`${what} ${file.path} ${start} ${end}`);
        };
        for (const value of project.root ? valuesIn(project.root) : []) {
          const { file } = value;
          check(file.at(0, file.text.length), value, 'value');
          if (value.kind === 'mapping')
            for (const { key, name } of value.entries) check(key.file.at(0, key.file.text.length), key, name);
          if (value.kind !== 'scalar') continue;
          const { length } = value.text;
          for (let from = 0; from <= length; from++)
            for (let to = from; to <= length; to++)
              check(value, value.locate(from, to), `${from} to ${to} of ${value.text}`);
        }
        expect(astray).toEqual([]);
        for (const problem of project.problems) expect(sources.has(problem.file)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('stay the same when an empty file is merged onto them, or they onto one', () => {
    fc.assert(
      fc.property(composeData, fc.nat(3), (file, style) => {
        const alone = plain(loadLayers([file], style).root);
        expect(plain(loadLayers([file, {}], style).root)).toEqual(alone);
        expect(plain(loadLayers([{}, file], style).root)).toEqual(alone);
      }),
      { numRuns: 200 },
    );
  });

  it('keep the order of their keys: those of the base first', () => {
    fc.assert(
      fc.property(composeData, composeData, fc.nat(3), (base, over, style) => {
        const project = loadLayers([base, over], style);
        const keys = [...new Set([...Object.keys(base), ...Object.keys(over)])];
        expect(project.root?.entries.map(({ name }) => name) ?? []).toEqual(keys);
        const services = [...new Set([base, over].flatMap((file) => Object.keys(Object(file.services))))];
        expect([...project.services.keys()]).toEqual(services);
      }),
      { numRuns: 200 },
    );
  });
});
