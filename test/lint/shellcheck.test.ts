import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { withoutRepeats } from '../../src/lint/shellcheck.ts';
import { SourceFile } from '../../src/text/source.ts';

const file = new SourceFile('Dockerfile', 'FROM a\nRUN b $c $d\nRUN e $f\n');

function finding(rule: string, code: string, text: string): Finding {
  const start = file.text.indexOf(text);
  return {
    ...file.at(start, start + text.length),
    rule,
    aliases: [code],
    severity: 'info',
    category: 'correctness',
    message: text,
    help: undefined,
    labels: [],
    fix: undefined,
  };
}

describe('findings of ShellCheck beside our own', () => {
  it.each<[what: string, own: Finding, repeated: boolean]>([
    ['the same place', finding('shell/x', 'SC2086', '$c'), true],
    ['the same line', finding('shell/x', 'SC2086', '$d'), true],
    ['another line', finding('shell/x', 'SC2086', '$f'), false],
    ['another code', finding('shell/x', 'SC2046', '$c'), false],
  ])('drops what a rule of ours reports: %s', (_, own, repeated) => {
    const other = finding('shell/shellcheck', 'SC2086', '$c');
    expect(withoutRepeats({ kept: [own, other], suppressed: [] }).kept).toEqual(repeated ? [own] : [own, other]);
    expect(withoutRepeats({ kept: [other], suppressed: [own] })).toEqual({
      kept: repeated ? [] : [other],
      suppressed: [own],
    });
  });
});
