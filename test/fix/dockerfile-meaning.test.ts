import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.ts';
import { parseDockerfile } from '../../src/model/dockerfile/parse-dockerfile.ts';
import { SourceFile } from '../../src/text/source.ts';

/** The names and values that the ENVs and LABELs of a file set, as BuildKit expands them. */
function values(text: string): readonly (readonly [name: string, value: string | undefined])[] {
  const { instructions } = parseDockerfile(new SourceFile('Dockerfile', text));
  return instructions.flatMap((node) =>
    node.kind === 'env' || node.kind === 'label'
      ? node.pairs.map(({ name, value }) => [name, value?.value] as const)
      : [],
  );
}

const refused = (text: string): readonly string[] =>
  parseDockerfile(new SourceFile('Dockerfile', text)).problems.map(({ kind }) => kind);

const fixSafely = async (text: string, only?: readonly string[]): Promise<string> =>
  (await lintText(text, { path: 'Dockerfile', config: false, fix: 'safe', ...(only && { only }) })).text;

/** Pieces with which values go wrong. */
const piece = fc.constantFrom(
  'a',
  'b',
  ' ',
  '  ',
  '\t',
  '"',
  "'",
  '\\',
  '$X',
  '${X}',
  '\\$',
  '$',
  '${X:-',
  '}',
  'X',
  '#',
  ' # ',
  '=',
  '`',
  ' \\\n  ',
  ' \\\r\n',
  ' \\\n# c\n',
  'é',
);
const written = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));

describe('safe fixes', () => {
  it('keep what ENV and LABEL set', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('ENV', 'LABEL'),
        fc.constantFrom('\\', '`'),
        written,
        async (keyword, escape, value) => {
          const directive = escape === '`' ? '# escape=`\n' : '';
          const text = `${directive}FROM alpine:3.22\nENV X="x y"\n${keyword} NAME ${value}\nRUN true\n`;
          const fixed = await fixSafely(text, ['dockerfile/legacy-key-value']);
          if (refused(text).length === 0) expect(values(fixed)).toEqual(values(text));
          expect(refused(fixed).length > 0).toBe(refused(text).length > 0);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('keep the name that MAINTAINER tells', async () => {
    const name = fc.array(fc.constantFrom('a', ' ', '"', "'", '\\', '$X', '`', '<a@b>', '#'), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(name, fc.constantFrom('\\', '`'), async (pieces, escape) => {
        const told = `x${pieces.join('')}x`;
        const directive = escape === '`' ? '# escape=`\n' : '';
        const fixed = await fixSafely(`${directive}FROM alpine:3.22\nMAINTAINER ${told}\n`, ['dockerfile/maintainer']);
        // An odd quote or a `#` may not be meant as a part of the name: a person has to look at it.
        const isOdd = told.includes('#') || told.split('"').length % 2 === 0;
        if (!isOdd || fixed.includes('LABEL'))
          expect(values(fixed)).toEqual([['org.opencontainers.image.authors', told]]);
      }),
      { numRuns: 200 },
    );
  });

  it('never make Docker refuse a file that it accepted', async () => {
    const instruction = fc.constantFrom(
      'FROM alpine:3.22 as Base',
      'from --platform=$TARGETPLATFORM Base AS last',
      'FROM --platform=linux/amd64 scratch',
      'MAINTAINER "Ada" \\\n  <a@b>',
      'ENV A b \\\n\n  c',
      'LABEL a "b c"',
      'EXPOSE 80:80/TCP \\\r\n  53/UDP',
      'COPY --from=BASE \\\n# why\n  a b /c',
      'COPY --link --chmod=755 a /b',
      'COPY << EOF /a\nb\nEOF',
      'RUN --mount=type=tmpfs,target=/x,source=/y true',
      'RUN a \\\n\n  && b',
      'ARG --x A=1',
      'CMD a',
      'cmd ["a", \\\n  "b"]',
      'HEALTHCHECK --interval=5s NONE',
      'WORKDIR /a # b',
      'ONBUILD run a',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(instruction, { maxLength: 8 }), fc.boolean(), async (instructions, crlf) => {
        const text = ['FROM alpine:3.22', ...instructions, ''].join(crlf ? '\r\n' : '\n');
        if (refused(text).length > 0) return;
        expect(refused(await fixSafely(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
