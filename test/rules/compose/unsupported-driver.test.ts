import { it } from 'vitest';
import rule from '../../../rules/compose/unsupported-driver.ts';
import { testRule } from '../../../src/test-rule.ts';

/** A file with one service that has these lines beside its image, and what follows at the top level. */
function service(lines: string, more = ''): string {
  return `services:\n  web:\n    image: example/web:1\n${lines.replace(/^/gm, '    ')}\n${more}`;
}

it('reports the flaw on the marked text, and nothing else', () =>
  testRule(rule, {
    bad: [
      {
        text: service('configs: [c]', 'configs:\n  c:\n    file: ./c\n    «template_driver»: golang\n'),
        message: 'Docker Compose does not support the `template_driver` of the config `c`',
      },
      service('build:\n  context: .\n  secrets: [s]', 'secrets:\n  s:\n    file: ./s\n    «driver»: vault\n'),
      service(
        'secrets: [{source: s}]',
        'secrets:\n  s:\n    file: ./s\n    «driver»: vault\n    «template_driver»: golang\n',
      ),
    ],
    good: [
      // Nothing asks for it.
      service('init: true', 'secrets:\n  s:\n    file: ./s\n    driver: vault\n'),
      service(
        'volumes: ["data:/data"]\nnetworks: [n]',
        'volumes: {data: {driver: local}}\nnetworks: {n: {driver: bridge}}\n',
      ),
      service(
        'secrets: [s]\ndeploy: {update_config: {parallelism: 1}}',
        'secrets:\n  s:\n    file: ./s\n    driver: vault\n',
      ),
      { text: { 'docker-stack.yml': service('secrets: [s]', 'secrets:\n  s:\n    file: ./s\n    driver: vault\n') } },
    ],
  }));
