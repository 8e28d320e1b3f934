import { describe, expect, it } from 'vitest';
import { loadOne, plain, problemsOf } from './load.ts';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** The kinds of what is found, each with how often. */
function kinds(files: Readonly<Record<string, string>> | string): Readonly<Record<string, number>> {
  const project = typeof files === 'string' ? loadOne(files) : loadOne(files, { sources: ['compose.yaml'] });
  const counts: Record<string, number> = {};
  for (const { kind } of project.problems) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe('input that is made to do harm', () => {
  it('an alias bomb', () => {
    const bomb = lines(12, (index) =>
      index === 0
        ? 'x-0: &a0 [a, b]\n'
        : `x-${index}: &a${index} [${Array(9)
            .fill(`*a${index - 1}`)
            .join(', ')}]\n`,
    );
    expect(kinds(`${bomb}services: {a: {image: x}}\n`)).toEqual({ 'excessive-aliases': 1 });
  });

  it('an alias bomb of merge keys', () => {
    const bomb = lines(30, (index) =>
      index === 0 ? 'x-0: &a0 {k: 1}\n' : `x-${index}: &a${index} {<<: [*a${index - 1}, *a${index - 1}]}\n`,
    );
    expect(kinds(`${bomb}services: {a: {image: x}}\n`)).toEqual({ 'excessive-aliases': 1 });
  });

  it('files that include each other more and more often', () => {
    const files = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => {
        const next = index < 24 ? `include: [f${index + 1}.yaml, ./f${index + 1}.yaml, ../p/f${index + 1}.yaml]\n` : '';
        return [index === 0 ? 'compose.yaml' : `f${index}.yaml`, `${next}services: {s${index}: {image: x}}\n`];
      }),
    );
    expect(loadOne(files, { sources: ['compose.yaml'] }).services.size).toBe(25);
  });

  it('a long chain of includes', () => {
    const files = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        index === 0 ? 'compose.yaml' : `f${index}.yaml`,
        `include: [f${index + 1}.yaml]\nservices: {s${index}: {image: x}}\n`,
      ]),
    );
    expect(kinds(files)).toEqual({ 'include-cycle': 1 });
  });

  it('a long chain of extends, in both directions', () => {
    const up = lines(3000, (index) => `  s${index}: {${index === 0 ? 'image: x' : `extends: s${index - 1}`}}\n`);
    expect(kinds(`services:\n${up}`)).toEqual({});
    const down = lines(3000, (index) => `  s${index}: {extends: s${index + 1}}\n`);
    expect(kinds(`services:\n${down}  s3000: {image: x}\n`)['extends-cycle']).toBeGreaterThan(0);
  });

  it('a file with a mistake in each of very many lines', () => {
    expect(kinds(`services:\n  a:\n    image: x\n    command: |\n${lines(150_000, () => '      ${\n')}`)).toEqual({
      'invalid-interpolation': 150_000,
    });
  });

  it('a text of very many references', () => {
    const project = loadOne(`services: {a: {image: x, command: "${'a $$ ${X:-b} '.repeat(30_000)}"}}\n`);
    expect(project.files[0]?.variables).toHaveLength(30_000);
  });

  it('references in each other', () => {
    expect(kinds(`services: {a: {image: x, command: "${'${A:-'.repeat(10_000)}${'}'.repeat(10_000)}"}}\n`)).toEqual({
      'invalid-interpolation': 1,
    });
  });

  it('brackets in brackets, closed or not', () => {
    expect(kinds(`services: {a: {image: x}}\nx-a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`)['syntax-error']).toBe(
      1,
    );
    expect(kinds(`services:\n${'  a: [{\n'.repeat(10_000)}`)['syntax-error']).toBe(1);
  });

  it('very many services', () => {
    const text = `services:\n${lines(10_000, (index) => `  s${index}: {image: x, depends_on: [s${Math.max(0, index - 1)}]}\n`)}`;
    const project = loadOne(text);
    expect(project.services.size).toBe(10_000);
    expect(project.problems).toEqual([]);
    expect(project.dangling).toEqual([]);
  });
});

describe('files that are written unusually', () => {
  it.each([
    ['with a byte order mark', '\ufeffservices: {a: {image: x}}\n'],
    ['with CRLF', 'services:\r\n  a:\r\n    image: x\r\n'],
    ['with lone CR', 'services:\r  a:\r    image: x\r'],
    ['without a line end', 'services: {a: {image: x}}'],
    ['with NEL and line separators in texts', 'services: {a: {image: x, labels: {b: "c\u0085d\u2028e"}}}\n'],
  ])('%s', (_, text) => {
    const project = loadOne(text);
    expect(plain(project.services.get('a')?.image)).toBe('x');
    expect(problemsOf(project)).toEqual([]);
  });

  it('with tabs', () => expect(kinds('services:\n\ta:\n\t\timage: x\n')['syntax-error']).toBe(2));

  it('as a template', () => {
    expect(kinds('services:\n  a:\n    image: {{ image }}\n')['non-string-key']).toBe(1);
    expect(kinds('services:\n  a:\n    image: "{{ image }}"\n{% if b %}\n')['syntax-error']).toBe(1);
  });
});

describe('files outside of the repository', () => {
  const files = (line: string) => ({
    '.git/HEAD': '',
    'compose.yaml': `${line}\nservices: {a: {image: x}}\n`,
    '../outside/compose.yaml': 'services: {b: {image: x}}\n',
    'inside/compose.yaml': 'services: {b: {image: x}}\n',
  });

  it.each([
    ['include: [../outside/compose.yaml]', ['remote-file compose.yaml: ../outside/compose.yaml']],
    ['include: [/etc/passwd]', ['remote-file compose.yaml: /etc/passwd']],
    ['include: [inside/../inside/compose.yaml]', []],
  ])('%s', (line, expected) => {
    const project = loadOne(files(line), { sources: ['compose.yaml'] });
    expect(problemsOf(project)).toEqual(expected);
    expect(project.files.map(({ file }) => file.path)).not.toContain('/etc/passwd');
  });

  it('are not extended either', () => {
    const project = loadOne(
      {
        '.git/HEAD': '',
        'compose.yaml': 'services: {a: {image: x, extends: {file: /etc/passwd, service: b}}}\n',
      },
      { sources: ['compose.yaml'] },
    );
    expect(problemsOf(project)).toEqual(['remote-file compose.yaml: /etc/passwd']);
  });
});
