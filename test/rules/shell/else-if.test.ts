import { it } from 'vitest';
import rule from '../../../rules/shell/else-if.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds else if', () =>
  testRule(rule, {
    bad: [
      image('if a; then b; else «if» c; then d; fi; fi'),
      image('if a; then b; else  «if» c; then d; fi; e; fi'),
      image('<<EOF\nif a; then b; else «if» c; then d; fi\nfi\nEOF'),
      image('if a; then b; else «if» c; then d; else «if» e; then f; fi; fi; fi'),
    ],
    good: [
      image('if a; then b; elif c; then d; fi'),
      image('<<EOF\nif a; then b; else\nif c; then d; fi\nfi\nEOF'),
      image('if a; then b; else c; if d; then e; fi; fi'),
      image('echo else if'),
      image('if a; then b; \\\n  else \\\n  if c; then d; fi; fi'),
      image('if a; then if b; then c; fi; fi'),
    ],
  }));
