import { test } from 'vitest';
import rule from '../../../rules/shell/single-quoted-variable.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('single-quoted-variable', () =>
  testRule(rule, {
    bad: [
      {
        text: script("curl -fo /x «'https://example.org/$VERSION.tgz'»"),
        fixed: script('curl -fo /x "https://example.org/$VERSION.tgz"'),
      },
      { text: script("echo x > «'$HOME/.rc'»"), fixed: script('echo x > "$HOME/.rc"') },
      { text: script("cp a «'/srv/${APP}/b'»"), fixed: script('cp a "/srv/${APP}/b"') },
      {
        text: script("echo «'root:${PASSWORD}'» | chpasswd"),
        fixed: script('echo "root:${PASSWORD}" | chpasswd'),
      },
      {
        text: "FROM debian:13\nRUN mkdir -p «'${APP}/x'» \\\n && a\n",
        fixed: 'FROM debian:13\nRUN mkdir -p "${APP}/x" \\\n && a\n',
      },
      'FROM debian:13\nCMD ["sh", "-c", "cat «\'$FILE\'»"]\n',
      script("echo «'user:${PASS}\"'» | chpasswd"),
    ],
    good: [
      script("echo 'export PATH=$HOME/bin:$PATH' >> ~/.profile; envsubst '$HOST' < a > b; grep '$HOME' f"),
      script("echo 'root:$6$abc$def' | chpasswd -e; echo 'a $HOME' | tee f; echo '${x}' | sh"),
      script("rm 'Outer$Inner.class' '$' 'a$'; sed 's/$HOME/x/' f; awk '$NF' f"),
      script("su app -c 'mkdir $HOME/x'; sh -c 'cp a $HOME'; printf '%s' '${X}'"),
      script('mkdir "$APP/data" \\$APP; cat "\'$HOME\'"'),
    ],
  }));
