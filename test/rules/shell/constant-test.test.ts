import { it } from 'vitest';
import rule from '../../../rules/shell/constant-test.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds tests whose result is fixed', () =>
  testRule(rule, {
    bad: [
      sh('if [ TARGETARCH «=» arm64 ]; then a; fi'),
      bash('if [[ DEBUG «==» true ]]; then a; fi'),
      sh('[ N «-gt» "1" ] && a'),
      sh('test A «!=» b || a'),
      sh('[ -f x -a A «=» b ] || a'),
      sh('if [ «false» ]; then a; fi'),
      sh('while [ «0» ]; do a; done'),
      sh('if [ «a=b» ]; then a; fi'),
      sh('[ ! «FOO» ] && a'),
      sh('[ -z "«x»" ] || a'),
      sh('[ -z «VERSION» ] && exit 1'),
      bash('if [[ -n "«x»" ]]; then a; fi'),
      sh('[ -n "$A«-»$B" ] && a'),
      sh('[ "$A« »" ] && a'),
      bash('[[ -d «/opt/jdk*» ]] && a'),
      sh('test -n «A» && a'),
      sh('[ «-f» ] && a'),
    ],
    good: [
      // Compose inserts the value, which may change.
      {
        'compose.yaml':
          "services:\n  a:\n    image: alpine:3.22\n    command: sh -c '[ ${A:-b} = c ] && [ -n ${A:-b} ] && d'\n",
      },
      sh('if [ "$A" = "$A" ]; then a; fi'),
      sh('[ "$A" ] && a'),
      sh('[ -n "$A" ] || [ -z "$A$B" ]'),
      sh('[ ~/a = /root/a ] && b'),
      sh('[ *.txt = a.txt ] && b'),
      sh('[ a -nt b ] && c'),
      bash('[[ N -gt 1 ]] && a'),
      bash('[[ abc == a* ]] && b'),
      sh('while [ true ]; do a; done'),
      sh('while [ 1 = 1 ]; do a; done'),
      sh('[ "" ] && a'),
      sh('[ "$A"=b ] && a'),
      bash('[[ -f $a || -v b ]] && c'),
      sh('[ -n "$(a)" ] && b'),
      bash('[[ $a == b ]] && c'),
      sh('[ -f /opt/*.jar ] && a'),
    ],
  }));
