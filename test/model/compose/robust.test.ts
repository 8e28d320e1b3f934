import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YAMLParseError } from 'yaml';
import type { Problem } from '../../../src/text/problem.ts';
import { problemsIn } from './problems.ts';

const sample = `name: shop
services:
  web:
    build: {context: ., args: [A=1], target: dev}
    command: serve --port 80
    ports: ["8080:80", {target: 443, published: "\${PORT}"}]
    volumes:
      - ./a:/b:ro
      - {type: bind, source: ./c, target: /d}
    environment:
      - MODE=fast
      - "NAME=\${NAME:-x}"
    healthcheck: {test: [CMD, x], interval: 5s, retries: 3}
    deploy: {resources: {limits: {cpus: "0.5", memory: 512m}}}
    restart: on-failure:3
    networks: {front: {ipv4_address: 10.0.0.2}}
networks:
  front:
    ipam: {config: [{subnet: 10.0.0.0/24}]}
volumes: {data: {external: true}}
`;

describe('whatever is written', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ':',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '#',
      '$',
      '${',
      '\n',
      '  ',
      '&&',
      '|',
      '0',
      '-1',
      'x',
      '.',
      '/',
      ',',
      '=',
      '\u00e9',
      '\u{1f600}',
      '~',
      '@',
      ' ',
    ),
    fc.string({ maxLength: 3 }),
  );

  it('nothing is thrown, and every place lies in the file', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sample.length), fc.nat(12), piece), { minLength: 1, maxLength: 4 }),
        (changes) => {
          let text = sample;
          for (const [at, length, inserted] of changes) text = text.slice(0, at) + inserted + text.slice(at + length);
          for (const problem of problemsOf(text)) {
            const places = [
              problem,
              ...(problem.labels ?? []).map((label) => label.at),
              ...(problem.fix?.edits ?? []).map((edit) => edit.at),
            ];
            for (const { start, end } of places) expect(0 <= start && start <= end && end <= text.length).toBe(true);
            expect(problem.message).not.toMatch(/undefined|\[object|[.!]$/);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

/** Nothing for a text that is not YAML: the loader reports that. */
function problemsOf(text: string): readonly Problem[] {
  try {
    return problemsIn(text);
  } catch (error) {
    if (error instanceof YAMLParseError || /only scalar keys/.test(String(error))) return [];
    throw error;
  }
}
