import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintText } from '../../../src/index.ts';
import type { Dockerfile, Instruction } from '../../../src/model/dockerfile/dockerfile-types.ts';
import type { Located } from '../../../src/text/source.ts';
import { corpusSample, dockerfiles } from '../../support/dockerfiles.ts';
import { read } from './read.ts';

const texts = [...dockerfiles, ...corpusSample(60)];

/** Pieces that change what the text around them means. */
const piece = fc.constantFrom(
  ...[
    '\\',
    '\\\n',
    '`\n',
    '\n',
    '\r\n',
    '\n\n',
    '# ',
    ' ',
    '\t',
    '"',
    "'",
    '$',
    '${',
    '}',
    ':-',
    '<<EOF',
    '\nEOF\n',
    '<<',
    '--',
    '--from=',
    '=',
    ',',
    '[',
    ']',
    '["a", 1]',
  ],
  ...[
    'FROM ',
    'FROM a AS b\n',
    'AS ',
    'ARG X\n',
    'ENV X=$X\n',
    'COPY --from=b ',
    'RUN ',
    'ONBUILD ',
    'EXPOSE ',
    'HEALTHCHECK ',
    '\u0000',
    '\u{1F600}',
    '\u00a0',
    '\ufeff',
  ],
);

interface Change {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly string[];
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(40),
  insert: fc.array(piece, { maxLength: 3 }),
});

const changed = fc
  .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([text, changes]) => {
    let result = text;
    for (const { at, remove, insert } of changes) {
      const from = Math.floor(at * result.length);
      result = result.slice(0, from) + insert.join('') + result.slice(from + remove);
    }
    return result;
  });

function inside(nodes: readonly (Located | undefined)[], length: number): void {
  for (const node of nodes) {
    if (!node) continue;
    expect(node.start).toBeGreaterThanOrEqual(0);
    expect(node.end).toBeGreaterThanOrEqual(node.start);
    expect(node.end).toBeLessThanOrEqual(length);
  }
}

function checkInstruction(node: Instruction, length: number): void {
  const values = node.flags.map(({ value }) => value);
  inside(
    [node, node.keywordSpan, node.rest, ...node.flags, ...node.flags.map(({ nameSpan }) => nameSpan), ...values],
    length,
  );
  inside([...node.words, ...node.comments, ...node.emptyLines, ...node.swallowed, ...node.strayHeredocs], length);
  for (const { marker, body, terminator, variables } of node.heredocs)
    inside([marker, body, terminator, ...variables], length);
  for (const word of [...node.words, ...values])
    for (const variable of word?.variables ?? []) inside([variable, variable.nameSpan], length);
  if ('pairs' in node) for (const { key, value } of node.pairs) inside([key, value], length);
  if ('script' in node && node.script) inside([...node.script.commands, ...node.script.problems], length);
  if (node.kind === 'onbuild' && node.trigger) checkInstruction(node.trigger, length);
}

function checkModel({ instructions, problems, stages, comments, directives, file }: Dockerfile): void {
  const { length } = file.text;
  for (const node of instructions) checkInstruction(node, length);
  inside([...comments, ...directives, ...stages, ...problems], length);
  for (const { labels, fix } of problems)
    inside(
      [...(labels ?? []), ...(fix?.edits ?? [])].map(({ at }) => at),
      length,
    );
  for (const { dependencies, variables } of stages)
    inside([...dependencies.map(({ at }) => at), ...variables.values()], length);
}

describe('a Dockerfile with random changes', () => {
  it('is read without an exception, and every span lies in it', () => {
    fc.assert(
      fc.property(changed, (text) => checkModel(read(text))),
      { numRuns: 400 },
    );
  });

  it('does not break when it is repaired', async () => {
    const options = { config: false, presets: ['strict', 'style', 'security'], path: 'Dockerfile' } as const;
    await fc.assert(
      fc.asyncProperty(changed, async (text) => {
        const accepted = read(text).problems.length === 0;
        const { text: fixed, notices } = await lintText(text, { ...options, fix: 'safe' });
        expect(notices.filter(({ kind }) => kind === 'crash')).toEqual([]);
        // A repair may well uncover what a broken line was hiding; but only in a file that was rejected anyway.
        if (accepted) expect(read(fixed).problems.map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
