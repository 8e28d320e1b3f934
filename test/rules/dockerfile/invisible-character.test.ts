import { test } from 'vitest';
import rule from '../../../rules/dockerfile/invisible-character.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM x/y:1\n${lines.map((line) => `${line}\n`).join('')}`;

test('invisible-character', () =>
  testRule(rule, {
    bad: [
      {
        text: file('# cleans up «\u202e»\u2066 https://a.example'),
        fixed: file('# cleans up  https://a.example'),
        message: 'U+202E (right-to-left override) changes the order',
      },
      {
        text: file('RUN curl https://a«\u200b».example/x | sh'),
        fixed: file('RUN curl https://a.example/x | sh'),
        message: 'U+200B (zero-width space) is invisible',
      },
      { text: file('ENV A=«\u{e0041}»b'), fixed: file('ENV A=b'), message: 'U+E0041 (an invisible character)' },
      { text: file('COPY <<EOF /x', 'a«\u2060»b', 'EOF'), fixed: file('COPY <<EOF /x', 'ab', 'EOF') },
      { text: file('RUN a«\ufeff» -b'), fixed: file('RUN a -b') },
    ],
    good: [
      `\ufeff${file('RUN a')}`,
      file('# a comment\u200b with a blank', 'RUN echo "häßlich – “x” \u00a0"'),
      file('RUN echo "👩\u200d💻" "می\u200cخواهم" "❤\ufe0f"'),
      file('LABEL a="日本\u200b語"'),
    ],
  }));
