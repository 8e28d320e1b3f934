import { it } from 'vitest';
import rule from '../../../rules/shell/continued-else-if.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds if on the line after else', () =>
  testRule(rule, {
    bad: [image('if a; then b; \\\n  else \\\n  «if» c; then d; fi; fi')],
    good: [
      image('if a; then b; else if c; then d; fi; fi'),
      image('if a; then b; else \\\n c; if d; then e; fi; fi'),
      image('<<EOF\nif a; then b; else\nif c; then d; fi\nfi\nEOF'),
    ],
  }));
