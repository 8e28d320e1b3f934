import { test } from 'vitest';
import rule from '../../../rules/shell/unguarded-removal.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('unguarded-removal', () =>
  testRule(rule, {
    bad: [
      {
        text: 'FROM debian:13\nARG DIR\nRUN rm -rf «${DIR}/*»\n',
        fixed: 'FROM debian:13\nARG DIR\nRUN rm -rf ${DIR:?}/*\n',
      },
      { text: script('rm -rf «"$A/$B"» «"/$APP"»'), fixed: script('rm -rf "${A:?}/$B" "/${APP:?}"') },
      { text: script('set -eu; rm -rf «"$TMP/"*»'), fixed: script('set -eu; rm -rf "${TMP:?}/"*') },
      {
        text: script('rm -r «"$DIR"/lib» "$DIR"/opt; \\rm -R «/usr/${X}»'),
        fixed: script('rm -r "${DIR:?}"/lib "$DIR"/opt; \\rm -R /usr/${X:?}'),
      },
      script('/bin/rm --recursive «"${X%/}/"*» «"$1"/usr» «/var/${X?}/*»'),
      script('rm -rf «"$(x --prefix)/"*» «/var/`x`»'),
      { text: script('rm -fr «/${X}/{usr,opt}»'), fixed: script('rm -fr /${X:?}/{usr,opt}') },
    ],
    good: [
      script('rm -rf "${DIR:-/tmp/x}/"* "${DIR:?}/"* "$X" "$X"* /opt/$X "$X/foo" /tmp/$X "${X:=y}/"*'),
      'FROM debian:13\nARG DIR=/srv/a\nENV B=/b\nRUN rm -rf ${DIR}/* "$B"/*\n',
      script('sudo rm -rf "$DIR"/*; rm -f "$DIR/"*; rm -rf /usr /home/* $(x) "$(x)/y"; mv "$X/" y'),
    ],
  }));
