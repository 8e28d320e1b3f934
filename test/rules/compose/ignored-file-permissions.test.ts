import { it } from 'vitest';
import rule from '../../../rules/compose/ignored-file-permissions.ts';
import { testRule } from '../../../src/test-rule.ts';

/** A file with one service that has these lines next to its image, and more lines at the top level. */
function service(lines: string, more = ''): string {
  return `services:\n  web:\n    image: example/web:1\n${lines.replace(/^/gm, '    ')}\n${more}`;
}

it('reports the flaw on the marked text, and nothing else', () =>
  testRule(rule, {
    bad: [
      {
        text: service(
          'secrets:\n  - source: key\n    «uid»: "1000"\n    gid: "1000"\n    mode: 0400',
          'secrets: {key: {file: ./key}}\n',
        ),
        message: '`uid` and `gid` and `mode` of a secret from a `file` are ignored',
      },
      service(
        'configs:\n  - source: site\n    target: /etc/site\n    «mode»: 0440',
        'configs: {site: {file: ./site}}\n',
      ),
      {
        text: service(
          'build:\n  context: .\n  secrets:\n    - source: key\n      «mode»: 0400',
          'secrets: {key: {environment: KEY}}\n',
        ),
        message: 'BuildKit does not support it',
      },
    ],
    good: [
      service('secrets:\n  - source: key\n    mode: 0400', 'secrets: {key: {environment: KEY}}\n'),
      service('configs:\n  - source: site\n    uid: "1"', 'configs: {site: {content: a}}\n'),
      service('secrets:\n  - source: key\n    mode: 0400', 'secrets: {key: {external: true}}\n'),
      service('secrets:\n  - source: key\n    target: k\n  - $KEY', 'secrets: {key: {file: ./key}}\n'),
      service('deploy: {mode: global}\nsecrets:\n  - source: key\n    mode: 0400', 'secrets: {key: {file: ./key}}\n'),
      {
        text: {
          'docker-stack.yml': service('secrets:\n  - source: key\n    mode: 0400', 'secrets: {key: {file: ./key}}\n'),
        },
      },
    ],
  }));
