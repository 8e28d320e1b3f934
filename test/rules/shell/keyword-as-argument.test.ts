import { it } from 'vitest';
import rule from '../../../rules/shell/keyword-as-argument.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds keywords that are arguments', () =>
  testRule(rule, {
    bad: [
      image('echo all «done» here'),
      image('ls | echo «done»'),
      image('a «fi» «then»'),
      image('if a; then b «fi»'),
      image('for x in a; do b «done»'),
      image('$(a «esac») «do»'),
    ],
    good: [
      image('if a; then b; fi'),
      image('echo "done" \'fi\' \\done'),
      image('echo else elif if in done.'),
      image('x=done && for done in a; do b; done'),
      image('case x in a) b;; esac'),
    ],
  }));
