import { it } from 'vitest';
import rule from '../../../rules/compose/unset-source-variable.ts';
import { testRule } from '../../../src/test-rule.ts';

/** A file with one service that has these lines beside its image, and what follows at the top level. */
function service(lines: string, more = ''): string {
  return `services:\n  web:\n    image: example/web:1\n${lines.replace(/^/gm, '    ')}\n${more}`;
}

it('reports the flaw on the marked text, and nothing else', () =>
  testRule(rule, {
    bad: [
      {
        text: service('configs: [c]', 'configs: {c: {environment: «"SITE"»}}\n'.replace('«"SITE"»', '"«SITE»"')),
        message: 'the config `c` needs `SITE`, which is not set or mentioned anywhere',
      },
      {
        text: {
          'compose.yaml': service('secrets: [s]', 'secrets: {s: {environment: «TOKEN»}}\n'),
          '.env': 'OTHER=1\n',
        },
      },
    ],
    good: [
      {
        text: { 'compose.yaml': service('secrets: [s]', 'secrets: {s: {environment: TOKEN}}\n'), '.env': 'TOKEN=a\n' },
      },
      {
        text: {
          'compose.yaml': service('secrets: [s]', 'secrets: {s: {environment: TOKEN}}\n'),
          '.env.sample': 'TOKEN=\n',
        },
      },
      // Commented out, it is still mentioned.
      {
        text: {
          'compose.yaml': service('secrets: [s]', 'secrets: {s: {environment: TOKEN}}\n'),
          '.env.example': '# TOKEN=\n',
        },
      },
      service('secrets: [s]', 'secrets: {s: {environment: HOME}}\n'),
      service('secrets: [s]', 'secrets: {s: {environment: $NAME}}\n'),
      service('secrets: [s]', 'secrets: {s: {file: ./s}}\n'),
      service('environment: {A: b}'),
    ],
  }));
