import { expect, it } from 'vitest';
import rule from '../../../rules/dockerfile/label-schema.ts';
import { isOfLabelType, type LabelType } from '../../../src/knowledge/label-values.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (line: string): string => `FROM debian:13\n${line}\n`;

const needs = { required: ['team', 'docs'] };
const schema = { labels: { version: 'semver', docs: 'url', note: 'text' }, strict: true };
it('finds labels that are missing', () =>
  testRule(rule, {
    bad: [
      { text: 'FROM «debian:13»\nLABEL team=a\n', options: needs, message: 'lacks the label `docs`' },
      {
        text: 'FROM debian:13 AS a\nLABEL team=a docs=b\nFROM «scratch»\nCOPY --from=a / /\n',
        options: needs,
        message: '`team`, `docs`',
      },
    ],
    good: [
      { text: file('LABEL team=a docs=b'), options: needs },
      { text: file('LABEL team=a\nLABEL docs=b'), options: needs },
      {
        text: 'FROM debian:13 AS a\nRUN x\nFROM scratch\nLABEL team=a docs=b\nCOPY --from=a / /\n',
        options: needs,
      },
      { text: 'FROM debian:13 AS a\nLABEL team=a\nFROM a\nLABEL docs=b\n', options: needs },
      { text: file('LABEL team=a "$KEY"=b'), options: needs },
    ],
  }));

it('finds empty labels, wrong values and labels that are not in the schema', () =>
  testRule(rule, {
    bad: [
      {
        text: file('LABEL version=«v1.0.0»'),
        options: schema,
        message: '`version` must be a semantic version, not `v1.0.0`',
      },
      { text: file('LABEL docs=«docs.md»'), options: schema, message: '`docs` must be an absolute URL, not `docs.md`' },
      { text: file('LABEL «note»=""'), options: schema, message: 'is empty' },
      { text: file('LABEL «other»=x'), options: schema, message: 'is not in the label schema' },
    ],
    good: [
      { text: file('LABEL version=1.0.0-rc.1+5 docs=https://example.com note=x'), options: schema },
      { text: file('ARG V=dev\nLABEL version=$V'), options: schema },
      { text: file('LABEL version="1.$V"'), options: schema },
    ],
  }));

it('reports nothing without options', () =>
  testRule(rule, { bad: [], good: [file('LABEL version=v1 a=""'), file('RUN x')] }));

it.each<[LabelType, readonly string[], readonly string[]]>([
  ['text', ['', 'a b'], []],
  [
    'email',
    ['a@example.com', 'a.b+c@sub.example.org'],
    ['a', 'a@', '@b', 'a b@example.com', 'a@b..c', 'A <a@example.com>'],
  ],
  ['hash', ['0123abc', '0'.repeat(40), 'a'.repeat(64), 'abcdef01'], ['012345', 'ABCDEF0', 'xyzxyzx', 'a'.repeat(41)]],
  [
    'rfc3339',
    ['2026-01-31T12:00:00Z', '2024-02-29T12:00:00.5+02:00'],
    ['2026-01-31', '2026-02-29T00:00:00Z', '2026-01-31T12:00:00', '2026-13-01T00:00:00Z'],
  ],
  ['semver', ['1.2.3', '0.0.0-a.1+b'], ['v1.2.3', '1.2', '01.2.3', '1.2.3-01', '']],
  [
    'spdx',
    [
      'MIT',
      'Apache-2.0 OR MIT',
      '(MIT AND BSD-3-Clause)',
      'GPL-2.0-only WITH Classpath-exception-2.0',
      'GPL-2.0+',
      'LicenseRef-own',
      'mit',
    ],
    ['Apache', 'MIT OR', '(MIT', 'MIT Apache-2.0', 'MIT WITH Nothing', 'see LICENSE'],
  ],
  [
    'url',
    ['https://example.com', 'git+ssh://git@example.com/a', 'urn:a:b'],
    ['example.com', '/a', 'https://', 'https://a b'],
  ],
])('knows what is of the type %s', (type, right, wrong) => {
  for (const value of right) expect([value, isOfLabelType(value, type)]).toEqual([value, true]);
  for (const value of wrong) expect([value, isOfLabelType(value, type)]).toEqual([value, false]);
});
