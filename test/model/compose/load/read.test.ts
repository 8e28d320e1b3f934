import { describe, expect, it } from 'vitest';
import { loadOne, plain, problemsOf } from '../load.ts';

/** The value of `x-a`. */
function value(yaml: string): unknown {
  return plain(loadOne(`services: {w: {image: x}}\n${yaml}\n`).root?.get('x-a'));
}

/** What reading finds; other checks have tests of their own. */
function found(yaml: string): readonly string[] {
  const kinds =
    /^(syntax-error|duplicate-key|non-string-key|excessive-aliases|unknown-tag|invalid-interpolation|empty-file|not-a-mapping|several-documents)/;
  return problemsOf(loadOne(yaml)).filter((each) => kinds.test(each));
}

describe('YAML as go-yaml reads it', () => {
  it.each([
    ['x-a: {b: 0123, c: 0o17, d: 1_000, e: 1e3}', { b: 83, c: 15, d: 1000, e: 1000 }],
    ['x-a: [yes, on, 12:30:45, 22:22, 2024-01-01]', ['yes', 'on', '12:30:45', '22:22', '2024-01-01']],
    ['x-a: ["12", \'true\', !!str 12, ! 12, !!int "12"]', ['12', 'true', '12', '12', 12]],
    ['x-a:\n  - b\n  -\n', ['b', null]],
    ['x-a: |\n  12\n', '12\n'],
    ['x-a: >-\n  b\n  c\n', 'b c'],
    ['x-a: {b, c: }', { b: null, c: null }],
    ['x-a: {"b": 1, ? c : 2}', { b: 1, c: 2 }],
  ])('%s', (yaml, expected) => expect(value(yaml)).toEqual(expected));

  it.each([
    ['x-b: &b {c: 1, d: 2}\nx-a: {<<: *b, d: 3}', { c: 1, d: 3 }],
    ['x-b: &b {c: 1}\nx-c: &c {c: 2, d: 2}\nx-a: {<<: [*b, *c]}', { c: 1, d: 2 }],
    ['x-b: &b {c: 1}\nx-a: {d: 3, <<: *b}', { c: 1, d: 3 }],
    ['x-a: {<<: {c: 1}, d: 2}', { c: 1, d: 2 }],
    ['x-b: &b {c: {d: 1}}\nx-a: {<<: *b, c: {e: 2}}', { c: { e: 2 } }],
    ['x-b: &b {c: 1}\nx-d: &d {<<: *b, e: 2}\nx-a: {<<: *d}', { c: 1, e: 2 }],
    ['x-a: {"<<": 1}', { '<<': 1 }],
    ['x-b: &b 1\nx-c: &b 2\nx-a: *b', 2],
    ['x-b: &b [1]\nx-a: {c: *b, d: *b}', { c: [1], d: [1] }],
  ])('merge keys and aliases: %s', (yaml, expected) => expect(value(yaml)).toEqual(expected));

  it('gives what an alias repeats its new path and its old place', () => {
    const project = loadOne('x-b: &b {image: x}\nservices: {w: *b, v: {<<: *b, init: true}}\n');
    expect(project.services.get('v')?.image).toMatchObject({ path: ['services', 'v', 'image'], start: 16 });
    expect(project.services.get('w')?.image).toMatchObject({ path: ['services', 'w', 'image'], start: 16 });
  });
});

describe('what go-yaml or Docker Compose rejects', () => {
  const web = 'services: {w: {image: x}}\n';

  it.each([
    ['a key twice', 'services:\n  w: {image: x}\n  w: {image: y}\n', ['duplicate-key compose.yaml: w']],
    ['a key twice, once in quotes', `${web}x-a: {b: 1, "b": 2}\n`, ['duplicate-key compose.yaml: "b"']],
    ['two merge keys', `x-b: &b {}\nx-a:\n  <<: *b\n  <<: *b\n${web}`, ['duplicate-key compose.yaml: <<']],
    [
      'keys that are not strings',
      'services: {1: {image: x}, true: {image: x}, ~: {image: x}, "2": {image: x}}\n',
      ['1', 'true', '~'].map((key) => `non-string-key compose.yaml: ${key}`),
    ],
    ['a list as a key', `${web}x-a: {[b]: c}\n`, ['non-string-key compose.yaml: [b]']],
    ['the braces of a template', 'services: {w: {image: {{ tag }}}}\n', ['non-string-key compose.yaml: {{']],
    ['an unknown alias', `${web}x-a: *nope\n`, ['syntax-error compose.yaml: *nope']],
    ['an alias before its anchor', `${web}x-a: *b\nx-b: &b 1\n`, ['syntax-error compose.yaml: *b']],
    ['an anchor in itself', `${web}x-a: &a {b: *a}\n`, ['syntax-error compose.yaml: *a']],
    ['no mapping to merge', `${web}x-b: &b 1\nx-a: {<<: *b}\n`, ['syntax-error compose.yaml: *b']],
    ['a list', '- a\n- b\n', ['not-a-mapping compose.yaml: - a']],
    ['a text', 'hello\nworld\n', ['not-a-mapping compose.yaml: hello']],
    ['nothing', '', ['empty-file compose.yaml: ']],
    ['comments only', '# a\n\n# b\n', ['empty-file compose.yaml: ']],
    ['an empty mapping', '{}\n', ['empty-file compose.yaml: ']],
    ['a version alone', 'version: "3"\n', ['empty-file compose.yaml: ']],
    ['a further document', `${web}---\nservices: {v: {image: x}}\n`, ['several-documents compose.yaml: s']],
    ['an empty document', `${web}---\n# nothing\n`, ['not-a-mapping compose.yaml: ---']],
    ['a mistake in a reference', 'services: {w: {image: "a:${TAG"}}\n', ['invalid-interpolation compose.yaml: ${TAG']],
    [
      'a mistake inside a default',
      "services: {w: {image: 'it''s:${TAG:-${1}}'}}\n",
      ['invalid-interpolation compose.yaml: ${1}'],
    ],
    [
      'a mistake that an alias repeats',
      'x-a: &a {image: "${"}\nservices: {w: *a, v: *a}\n',
      ['invalid-interpolation compose.yaml: ${'],
    ],
  ])('%s', (_, yaml, expected) => expect(found(yaml)).toEqual(expected));

  it.each([
    ['references in keys', `${web}x-a: {"\${": 1}\n`],
    ['references in comments', `${web}# \${\n`],
    ['two documents of which the first only has directives', `%YAML 1.2\n---\n${web}`],
    ['an end of the document', `---\n${web}...\n`],
  ])('but not %s', (_, yaml) => expect(found(yaml)).toEqual([]));

  it('merges documents as Docker does', () => {
    const project = loadOne(
      'services: {w: {image: x, ports: ["1:1"]}}\n---\nservices: {w: {ports: !override ["2:2"]}}\n',
    );
    expect(plain(project.services.get('w')?.node)).toEqual({ image: 'x', ports: ['2:2'] });
  });
});

describe('where values and their parts stand', () => {
  const image = (text: string, env = '') => {
    const project = loadOne({ '.env': env, 'compose.yaml': text });
    const scalar = project.services.get('w')?.image;
    if (!scalar) throw new Error('no image');
    return (part: string) => {
      const from = scalar.text.indexOf(part);
      return scalar.file.slice(scalar.locate(from, from + part.length));
    };
  };

  it.each([
    ['plain', 'services: {w: {image: a/b:c}}\n', '', 'b', 'b'],
    ['after a variable', 'services: {w: {image: "$A/b:c"}}\n', 'A=long/name\n', 'b:c', 'b:c'],
    ['in a variable', 'services: {w: {image: "$A/b:c"}}\n', 'A=long/name\n', 'name', '$A'],
    ['from a variable to beyond it', 'services: {w: {image: "$A/b:c"}}\n', 'A=long/name\n', 'name/b', '$A/b'],
    ['in a default', 'services: {w: {image: "${A:-x/y}:c"}}\n', '', 'y', 'y'],
    ['in a nested default', "services: {w: {image: '${A:-x/${B-y}}:c'}}\n", '', 'y', 'y'],
    ['from a default to beyond it', 'services: {w: {image: "${A:-x/y}:c"}}\n', '', 'y:c', 'y}:c'],
    ['after an escape', 'services: {w: {image: "$$a:b"}}\n', '', ':b', ':b'],
    ['at an escape', 'services: {w: {image: "x$$a"}}\n', '', '$', '$$'],
    ['an unknown reference', 'services: {w: {image: "a:${B}"}}\n', '', '${B}', '${B}'],
    ['in a folded text', 'services:\n  w:\n    image: >-\n      a/\n      ${A:-b}\n', '', 'b', 'b'],
  ])('%s', (_, yaml, env, part, expected) => expect(image(yaml, env)(part)).toBe(expected));
});
