import { it } from 'vitest';
import rule from '../../../rules/shell/glob-in-file-test.ts';
import { testRule } from '../../../src/test-rule.ts';

const sh = (script: string): string => `FROM debian:13\nRUN : ; ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN : ; ${script}\n`;

it('finds globs in tests of one file', () =>
  testRule(rule, {
    bad: [
      sh('[ -f «/opt/*.jar» ] && a'),
      sh('if [ ! -d «/opt/jdk?» ]; then a; fi'),
      sh('[ -e «"$D"/*.deb» ] || a'),
      sh('test -f «/opt/*.jar» && a'),
      sh('[ -f a -a -f «b[0-9]» ] && a'),
    ],
    good: [
      sh('[ -f "/opt/*.jar" ] && a'),
      sh('[ -f /opt/a.jar ] && a'),
      bash('[[ -d /opt/jdk* ]] && a'),
      sh('[ "$A" = *.jar ] && a'),
      sh('for f in *.jar; do [ -f "$f" ] && a; done'),
      sh('ls /opt/*.jar'),
    ],
  }));
