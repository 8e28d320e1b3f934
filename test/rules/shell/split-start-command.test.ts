import { it } from 'vitest';
import rule from '../../../rules/shell/split-start-command.ts';
import { testRule } from '../../../src/test-rule.ts';

const script = (text: string) => ({
  Dockerfile: 'FROM debian:13\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\n',
  'start.sh': `#!/bin/sh\n${text}\n`,
});

it('finds start scripts that split their arguments', () =>
  testRule(rule, {
    bad: [
      { text: script('exec «$@»'), fixed: script('exec "$@"') },
      { text: script('if a; then exec gosu app «$@»; fi'), fixed: script('if a; then exec gosu app "$@"; fi') },
      { text: script('exec app -x «${@}» 2>&1'), fixed: script('exec app -x "${@}" 2>&1') },
      { text: script('exec «$*»') },
      { text: 'FROM debian:13\nENTRYPOINT ["sh", "-c", "umask 027; exec «$@»", "x"]\n' },
    ],
    good: [
      script('exec "$@"'),
      script('exec app "$@" "$*"'),
      script('f() { exec $@; }'),
      script('app $@'),
      script('exec app ${@+"$@"} $#'),
      'FROM debian:13\nCMD exec app $PORT\n',
    ],
  }));
