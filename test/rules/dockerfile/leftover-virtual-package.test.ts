import { it } from 'vitest';
import rule from '../../../rules/dockerfile/leftover-virtual-package.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string): string => `FROM alpine:3.22\nRUN ${script}\n`;

it('finds virtual packages that nothing deletes', () =>
  testRule(rule, {
    bad: [
      { text: run('apk add «-t .b» gcc && make'), message: '`.b` is never deleted' },
      run('apk add «--virtual=.build-deps» gcc && make && apk del gcc'),
      run('apk add «-t.b» gcc; make; apk del .c'),
      run('<<EOF\napk add --no-cache gcc «--virtual build-dependencies»\nmake\nEOF'),
      run('["apk", "add", «"--virtual", ".b"», "gcc"]'.replace('«"--virtual", ".b"»', '"«--virtual", ".b»"')),
    ],
    good: [
      run('apk add -t .b gcc && make && apk del .b'),
      run('apk add -t .b gcc && make && apk del --no-network .a .b'),
      run('apk add -t .b gcc\nRUN make && apk del .b'),
      run('apk add -t .b gcc && make && apk del $DEPS'),
      run('apk add -t .php-rundeps gcc; apk add --virtual .run-deps a; apk add -t $X a'),
      run('apk add -t .b gcc && ./build.sh'),
      'FROM alpine:3.22 AS base\nRUN apk add -t .b gcc\nFROM base\nRUN make && apk del .b\n',
      'FROM alpine:3.22 AS build\nRUN apk add -t .b gcc\nFROM alpine:3.22\nCOPY --from=build /a /a\n',
    ],
  }));
