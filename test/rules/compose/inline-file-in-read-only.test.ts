import { it } from 'vitest';
import rule from '../../../rules/compose/inline-file-in-read-only.ts';
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
          'read_only: true\nsecrets:\n  - source: «token»\n    target: t',
          'secrets: {token: {environment: TOKEN}}\n',
        ),
        message: 'is copied from `environment` into the container',
      },
      service('read_only: "true"\nconfigs: [«"c"»]'.replace('«"c"»', '"«c»"'), 'configs: {c: {content: a}}\n'),
      // Even onto a tmpfs, because Compose copies to the root of the container.
      service('read_only: true\ntmpfs: [/run]\nsecrets: [«token»]', 'secrets: {token: {environment: TOKEN}}\n'),
      service(
        'read_only: true\nsecrets: [f, «a», «b»]',
        'secrets: {f: {file: ./f}, a: {environment: A}, b: {environment: B}}\n',
      ),
    ],
    good: [
      service('read_only: true\nsecrets: [token]', 'secrets: {token: {file: ./token}}\n'),
      service('read_only: false\nconfigs: [c]', 'configs: {c: {content: a}}\n'),
      service('read_only: ${READ_ONLY}\nconfigs: [c]', 'configs: {c: {content: a}}\n'),
      service('read_only: true\nbuild:\n  context: .\n  secrets: [token]', 'secrets: {token: {environment: TOKEN}}\n'),
      // Swarm mounts them.
      service(
        'read_only: true\ndeploy: {placement: {constraints: [node.role==worker]}}\nconfigs: [c]',
        'configs: {c: {content: a}}\n',
      ),
    ],
  }));
