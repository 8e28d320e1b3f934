import { it } from 'vitest';
import rule from '../../../rules/shell/needless-backslash.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds backslashes without an effect', () =>
  testRule(rule, {
    bad: [
      image('case "$A" in a«\\b») ls;; esac'),
      image('echo C:«\\d»ata'),
      image('find . -name \\*.pyc -o -name «\\a»'),
      { text: image('sed s/«\\-»/_/ f'), fixed: image('sed s/-/_/ f') },
      image('sed s/\\(a\\)/«\\1»/ f'),
      { text: image('x=a«\\=»b && echo "$x"'), fixed: image('x=a=b && echo "$x"') },
      image('echo «\\%»'),
    ],
    good: [
      image('echo \'C:\\data\' "C:\\data"'),
      image('\\cp a b'),
      image('echo a\\ b \\. \\, \\+ \\@ \\~ \\! \\#'),
      image('echo \\$x \\"a\\" \\\\a'),
      image('find . \\( -name a \\) -exec b {} \\;'),
      image('tr \\n x'),
    ],
  }));
