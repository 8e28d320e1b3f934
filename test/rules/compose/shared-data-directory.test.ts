import { it } from 'vitest';
import rule from '../../../rules/compose/shared-data-directory.ts';
import { testRule } from '../../../src/test-rule.ts';

const two = (first: string, second: string, more = ''): string =>
  `services:\n  one:\n    image: mysql:8.4\n    volumes: ["${first}"]\n  two:\n    image: mysql:8.4\n${more}    volumes: ["${second}"]\nvolumes:\n  data:\n  other:\n`;

it('finds servers that share their data directory', () =>
  testRule(rule, {
    bad: [
      two('data:/var/lib/mysql', '«data»:/var/lib/mysql/'),
      two('./data:/var/lib/mysql', '«./data»:/var/lib/mysql'),
    ],
    good: [
      two('data:/var/lib/mysql', 'other:/var/lib/mysql'),
      two('data:/var/lib/mysql', 'data:/var/lib/mysql:ro'),
      two('data:/var/lib/mysql', 'data:/backup'),
      two('data:/var/lib/mysql', 'data:/var/lib/mysql', '    command: mysqldump -h one\n    restart: "no"\n').replace(
        'two:',
        'migrate:',
      ),
    ],
  }));
