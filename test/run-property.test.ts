import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintText } from '../src/index.ts';
import { tree } from './support/files.ts';

const words = fc.constantFrom(
  ...'FROM RUN CMD ENTRYPOINT COPY ADD ENV ARG LABEL WORKDIR USER EXPOSE VOLUME SHELL HEALTHCHECK ONBUILD STOPSIGNAL MAINTAINER AS --from=0 --mount=type=cache --platform=linux/amd64 debian alpine:3.22 scratch $A ${A:-b} ${ ${A:? "x " \'y a=b A= apt-get install update && || | ; & > <<EOF EOF ["a", "b"] [a] # infralint ignore[DL3006] hadolint ignore=DL3008 check=skip=all syntax= escape=` / /app . * 80 80/tcp \\'.split(
    ' ',
  ),
);
const gaps = fc.constantFrom(' ', ' ', ' ', '\n', '\n', '\t', ' \\\n', '\r\n', '\n\n', '');
const dockerfiles = fc
  .array(
    fc
      .oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) })
      .chain((word) => gaps.map((gap) => word + gap)),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const keys = fc.constantFrom(
  ...'services: web: db: image: build: context: ports: volumes: environment: depends_on: command: healthcheck: test: networks: secrets: configs: extends: profiles: deploy: version: name: x-a: <<: include:'.split(
    ' ',
  ),
);
const values = fc.constantFrom(
  '',
  ' nginx',
  ' nginx:1',
  ' ${A}',
  ' ${A:-b',
  ' [a, b]',
  ' {a: b}',
  ' "x',
  ' |',
  ' *a',
  ' &a',
  ' !reset null',
  ' 8080:80',
  ' # infralint ignore[x]',
  ' ~',
  ' 1',
  ' yes',
  ' ./a:/b',
);
const composeFiles = fc
  .array(
    fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.boolean(), keys, values)
      .map(([depth, item, key, value]) => `${'  '.repeat(depth)}${item ? '- ' : ''}${key}${value}\n`),
    { maxLength: 25 },
  )
  .map((lines) => lines.join(''));

describe.each([
  ['Dockerfile', dockerfiles],
  ['Dockerfile', fc.string({ unit: 'binary', maxLength: 200 })],
  ['compose.yaml', composeFiles],
  ['compose.yaml', fc.string({ unit: 'binary', maxLength: 200 })],
] as const)('%s, whatever is in it', (path, texts) => {
  it('is linted without a crash, every finding inside the file', { timeout: 120_000 }, async () => {
    const cwd = tree();
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { findings, notices } = await lintText(text, {
          cwd,
          path,
          config: false,
          presets: ['strict', 'production', 'security', 'style'],
        });
        expect(notices).toEqual([]);
        for (const { start, end, labels, file } of findings) {
          for (const [from, to] of [
            [start, end] as const,
            ...labels.filter(({ at }) => at.file === file).map(({ at }) => [at.start, at.end] as const),
          ]) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThanOrEqual(from);
            expect(to).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is repaired for good: nothing is left to repair the second time', { timeout: 120_000 }, async () => {
    const cwd = tree();
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('safe' as const, 'unsafe' as const), async (text, fix) => {
        const options = { cwd, path, config: false, fix } as const;
        const once = await lintText(text, options);
        expect((await lintText(once.text, options)).text).toBe(once.text);
      }),
      { numRuns: 100 },
    );
  });
});
