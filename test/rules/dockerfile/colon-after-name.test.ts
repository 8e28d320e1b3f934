import { it } from 'vitest';
import rule from '../../../rules/dockerfile/colon-after-name.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (line: string): string => `FROM debian:13\n${line}\n`;

it('finds names with a colon after them', () =>
  testRule(rule, {
    bad: [
      { text: file('ENV «A: b»'), fixed: file('ENV A=b'), message: 'this sets `A:`' },
      { text: file('LABEL «a.b: "c d"»'), fixed: file('LABEL a.b="c d"') },
      { text: file('ENV «A:   b»'), fixed: file('ENV A=b') },
      { text: file('ONBUILD ENV «A: b»'), fixed: file('ONBUILD ENV A=b') },
      // Docker would read every word as a separate pair.
      { text: file('ENV «A: b c»'), fixed: file('ENV A: b c') },
    ],
    good: [file('ENV A=b:'), file('ENV A b:'), file('ENV A:b c'), file('LABEL a:b=c')],
  }));
