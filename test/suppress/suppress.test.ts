import { describe, expect, it } from 'vitest';
import { applyPragmas } from '../../src/suppress/apply.ts';
import { SourceFile } from '../../src/text/source.ts';
import { finding } from '../report/results.ts';
import { apply, findingsAt, names, pragmasOf } from './support.ts';

/** Findings are marked `@`; the lines of those that remain. */
function kept(
  text: string,
  rule: string,
  kind?: 'dockerfile' | 'compose',
  aliases?: readonly string[],
): readonly number[] {
  const pragmas = pragmasOf(text, kind);
  const { kept: left, suppressed } = apply(pragmas, findingsAt(pragmas.file, rule, aliases));
  expect(left.length + suppressed.length).toBe(findingsAt(pragmas.file, rule).length);
  return left.map(({ file, start }) => file.position(start).line);
}

describe('our comments in a Dockerfile', () => {
  it.each<[string, string, readonly number[]]>([
    ['the next instruction', 'FROM a@\n# infralint ignore[dockerfile/maintainer]: why\nRUN @\nRUN @\n', [1, 4]],
    ['with its continuation lines', '# infralint ignore[dockerfile/maintainer]\nRUN a \\\n  @ \\\n  @\nRUN @\n', [5]],
    ['after blank lines and other comments', '# infralint ignore[maintainer]\n\n# x\nRUN @\nRUN @\n', [5]],
    [
      'by code, id without scope, in whatever case',
      '# infralint ignore[dl4000]\nRUN @\n# infralint ignore[Maintainer]\nRUN @\n# infralint ignore[MaintainerDeprecated]\nRUN @\n',
      [],
    ],
    ['among several names', '# infralint ignore[DL3008, DL4000 ,SC2086]\nRUN @\n', []],
    ['only what is named', '# infralint ignore[DL3008]\nRUN @\n', [2]],
    [
      'inside an instruction the next line',
      'RUN a \\\n  @ \\\n  # infralint ignore[maintainer]\n  # x\n  @ \\\n  @\n',
      [2, 6],
    ],
    ['the whole file', 'FROM @\nRUN @\n# infralint ignore-file[maintainer]\n', []],
    [
      'a stretch',
      'FROM @\n# infralint disable[maintainer]\nRUN @\nRUN @\n# infralint enable[maintainer]\nRUN @\n',
      [1, 6],
    ],
    [
      'stretches of several names, closed one by one',
      '# infralint disable[maintainer, DL3008]\nRUN @\n# infralint enable[DL3008]\nRUN @\n# infralint enable[maintainer]\nRUN @\n',
      [6],
    ],
    ['with CRLF', 'FROM a\r\n# infralint ignore[maintainer]: why\r\nRUN @\r\nRUN @\r\n', [4]],
    ['nothing at the end of the file', 'RUN @\n# infralint ignore[maintainer]', [1]],
  ])('suppress %s', (_, text, expected) => {
    expect(kept(text, 'dockerfile/maintainer')).toEqual(expected);
  });

  it('keep the reason', () => {
    const pragmas = pragmasOf('# infralint ignore[maintainer]: old registry \nRUN @\n');
    expect(apply(pragmas, findingsAt(pragmas.file, 'dockerfile/maintainer')).suppressed[0]?.suppressed).toEqual({
      by: 'pragma',
      reason: 'old registry',
    });
  });
});

describe('our comments in a Compose file', () => {
  it.each<[string, string, readonly number[]]>([
    [
      'the service below',
      'services:\n  # infralint ignore[latest-tag]\n  web:\n    image: @\n\n    ports:\n    - @\n# note\n  db:\n    image: @\n',
      [10],
    ],
    ['the key below', 'a:\n  # infralint ignore[latest-tag]\n  image: @\n  other: @\n', [4]],
    ['a key whose list is not indented', '# infralint ignore[latest-tag]\nports:\n- @\n- @\nother: @\n', [5]],
    ['one item of a list', 'ports:\n- @\n# infralint ignore[latest-tag]\n- a: @\n  b: @\n- @\n', [2, 6]],
    ['the line after a text', 'web:\n  image: @ # infralint ignore[latest-tag]: x\n  other: @\n', [3]],
    ['everything', '# infralint ignore-file[latest-tag]\na: @\n', []],
    ['a stretch', 'a: @\n# infralint disable[latest-tag]\nb: @\n# infralint enable[latest-tag]\nc: @\n', [1, 5]],
    ['the rest of a file without a line end', '# infralint ignore[latest-tag]\na:\n  b: @', []],
  ])('suppress %s', (_, text, expected) => {
    expect(kept(text, 'compose/latest-tag', 'compose')).toEqual(expected);
  });
});

describe("hadolint's comments", () => {
  it.each<[string, string, readonly number[]]>([
    ['the instruction on the next line', '# hadolint ignore=DL3018,DL3008\nRUN a \\\n @\nRUN @\n', [4]],
    ['with a reason', '# hadolint ignore=DL3008 # as pinned elsewhere\nRUN @\n', []],
    ['nothing when a line lies between', '# hadolint ignore=DL3008\n\nRUN @\n', [3]],
    ['by the last of several only', '# hadolint ignore=DL3008\n# hadolint ignore=DL3009\nRUN @\n', [3]],
    ['nothing inside an instruction', 'RUN a \\\n# hadolint ignore=DL3008\n @\n', [3]],
    ['the whole file', 'RUN @\n# hadolint global ignore=DL3008\nRUN @\n', []],
    [
      'the rest of a stage',
      'FROM a\nRUN @\n# hadolint stage ignore=DL3008\nFROM @\nRUN @\nRUN @\nFROM c\nRUN @\n',
      [2, 4, 8],
    ],
    ['nothing as a stage comment elsewhere', 'FROM a\n# hadolint stage ignore=DL3008\nRUN @\nRUN @\n', [3, 4]],
    ['nothing by id of ours', '# hadolint ignore=unpinned-package\nRUN @\n', [2]],
  ])('suppress %s', (_, text, expected) => {
    expect(kept(text, 'shell/unpinned-package')).toEqual(expected);
  });

  it('reach ShellCheck codes, and findings that carry other codes besides', () => {
    expect(kept('# hadolint ignore=SC2086\nRUN @\n', 'shell/unquoted')).toEqual([]);
    expect(kept('# hadolint ignore=DL4000\nRUN @\n', 'dockerfile/maintainer')).toEqual([]);
  });

  it('do not reach a finding of the same rule under another code', () => {
    expect(kept('# hadolint ignore=DL3018\nRUN @\n', 'shell/unpinned-package', 'dockerfile', ['DL3008'])).toEqual([2]);
  });
});

describe("BuildKit's comments", () => {
  const all = [
    'dockerfile/maintainer',
    'dockerfile/keyword-casing',
    'dockerfile/definition-description',
    'shell/unquoted',
  ];

  it.each<[string, string, readonly string[]]>([
    [
      'the directive skips by name',
      '# check=skip=MaintainerDeprecated,ConsistentInstructionCasing;error=true\nRUN @\n',
      all.slice(2),
    ],
    [
      'the directive skips all but experimental checks',
      '# syntax=x\n# check=error=false;skip=all\nRUN @\n',
      all.slice(2),
    ],
    [
      'what stands behind a space is lost',
      '# check=skip=ConsistentInstructionCasing, MaintainerDeprecated\nRUN @\n',
      [all[0]!, ...all.slice(2)],
    ],
    ['a directive that BuildKit refuses skips nothing', '# check=skip=MaintainerDeprecated;oops\nRUN @\n', all],
    [
      'a comment skips for its instruction, blank lines or not',
      'FROM a\n# check=skip=MaintainerDeprecated\n\nRUN @\n',
      all.slice(1),
    ],
    [
      'a comment does not skip what is checked before',
      'FROM a\n# check=skip=ConsistentInstructionCasing\nRUN @\n',
      all,
    ],
    ['a comment skips all the others', 'FROM a\n# check=skip=all\nRUN @\n', all.slice(1)],
    ['only the first comment counts', 'FROM a\n# check=skip=Other\n# check=skip=MaintainerDeprecated\nRUN @\n', all],
    ['an indented one does not', 'FROM a\n  # check=skip=MaintainerDeprecated\nRUN @\n', all],
    ['a comment does not reach the next but one', 'FROM a\n# check=skip=all\nRUN x\nRUN @\n', all],
    ['hadolint codes are none of its business', 'FROM a\n# check=skip=DL4000,SC2086\nRUN @\n', all],
  ])('%s', (_, text, expected) => {
    expect(all.filter((rule) => kept(text, rule).length > 0)).toEqual(expected);
  });
});

describe('our comments at the end of a line of YAML', () => {
  const comment = '# infralint ignore[obsolete-version]';
  it.each<[string, string, readonly number[]]>([
    ['of a value', `a: @ ${comment}\nb: @\n`, [2]],
    ['of a key', `a: ${comment}\n  b: @\n  c: @\nd: @\n`, [4]],
    ['of a key with a list', `a: ${comment}\n- @\n- @\nb: @\n`, [4]],
    ['of an item', `- a: ${comment}\n    b: @\n  c: @\n- @\n`, [4]],
  ])('suppress what belongs to the end %s', (_, text, expected) => {
    expect(kept(text, 'compose/obsolete-version', 'compose')).toEqual(expected);
  });
});

describe("dclint's comments", () => {
  it.each<[string, string, readonly number[]]>([
    ['a file', '\n# dclint disable-file\na: @\nb: @\n', []],
    ['a rule in a file', '---\n# x\n# dclint disable other no-version-field\na: @\n', []],
    ['all rules in a file', '# dclint disable\na: @\n', []],
    ['not another rule', '# dclint disable other\na: @\n', [2]],
    ['nothing below the content', 'a: @\n# dclint disable-file\nb: @\n', [1, 3]],
    ['the same line', 'a: @ # dclint disable-line no-version-field\nb: @\n', [2]],
    ['the next line', 'x: 1\n# dclint disable-line\na: @\nb: @\n', [4]],
  ])('suppress %s', (_, text, expected) => {
    expect(kept(text, 'compose/obsolete-version', 'compose')).toEqual(expected);
  });

  it('do not reach rules that dclint does not have', () => {
    expect(kept('# dclint disable-file\na: @\n', 'compose/latest-tag', 'compose')).toEqual([2]);
  });
});

describe('labels', () => {
  it('count as places of the finding, in whatever file they lie', () => {
    const pragmas = pragmasOf('FROM a\n# infralint ignore[latest-tag]\nRUN x\n');
    const compose = new SourceFile('compose.yaml', 'a: 1\n');
    const label = { at: pragmas.file.at(pragmas.file.text.indexOf('RUN'), pragmas.file.text.length), message: 'here' };
    const one = finding(compose.at(0, 1), { rule: 'compose/latest-tag', labels: [label] });
    expect(apply(pragmas, [one]).kept).toEqual([]);
    expect(apply(pragmas, [{ ...one, labels: [] }]).kept).toHaveLength(1);
  });
});

describe('many comments and findings', () => {
  it('are matched, each with its own', () => {
    const text = '# infralint ignore[maintainer]\nRUN @\nRUN @\n'.repeat(3000);
    const pragmas = pragmasOf(text);
    const { kept: left, suppressed } = applyPragmas(findingsAt(pragmas.file, 'dockerfile/maintainer'), [pragmas], {
      names,
      reportUnused: false,
    });
    expect([left.length, suppressed.length]).toEqual([3000, 3000]);
  });
});
