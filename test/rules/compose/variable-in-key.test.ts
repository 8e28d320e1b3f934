import { it } from 'vitest';
import rule from '../../../rules/compose/variable-in-key.ts';
import { testRule } from '../../../src/test-rule.ts';

/** A file with one service that has these lines beside its image, and what follows at the top level. */
function service(lines: string, more = ''): string {
  return `services:\n  web:\n    image: example/web:1\n${lines.replace(/^/gm, '    ')}\n${more}`;
}

it('reports the flaw on the marked text, and nothing else', () =>
  testRule(rule, {
    bad: [
      {
        text: service('environment:\n  «${PREFIX:-APP}_LEVEL»: info'),
        message: 'this key stays `${PREFIX:-APP}_LEVEL`',
      },
      service('annotations:\n  "«org.example.$STAGE»": a'.replace('"«', '«"').replace('»"', '"»')),
      service('build:\n  context: .\n  args:\n    «${NAME}_VERSION»: 1'),
      service('sysctls:\n  «net.ipv4.conf.${IF}.forwarding»: 1'),
      service('deploy:\n  labels:\n    «traefik.http.routers.${R}.rule»: a'),
      service('logging:\n  driver: local\n  options:\n    «${OPTION}»: a'),
      // A fragment is told of once.
      `x-l: &l\n  «a.\${B}»: c\n${service('labels: *l')}${'  job:\n    image: example/job:1\n    labels: *l\n'}`,
    ],
    good: [
      service('environment:\n  LEVEL: ${LEVEL}\nlabels:\n  - a.${STAGE}.b=c'),
      service('labels:\n  a$$b: c\n  a$1: d\n  $: e'),
      service('x-note:\n  ${A}: b'),
      // Of names that Compose rejects there is more to say.
      `x-any:\n  \${A}: b\n${service('init: true')}`,
    ],
  }));
