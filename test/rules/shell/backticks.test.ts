import { test } from 'vitest';
import rule from '../../../rules/shell/backticks.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('backticks', () =>
  testRule(rule, {
    bad: [
      { text: script('export ARCH=«`uname -m`»'), fixed: script('export ARCH=$(uname -m)') },
      {
        text: script('for f in «`ls -d /opt/*`»; do echo "$f"; done'),
        fixed: script('for f in $(ls -d /opt/*); do echo "$f"; done'),
      },
      { text: script('x=«`(cd /a; pwd) | tr a b`»'), fixed: script('x=$( (cd /a; pwd) | tr a b)') },
      script('echo "«`echo \\"a b\\"`»"'),
      script('x=«`a # why`»'),
      { text: script('x=«`awk "{print \\$1}" f`»'), fixed: script('x=$(awk "{print $1}" f)') },
      { text: script('cat <<EOF\nbuilt «`date`»\nEOF'), fixed: script('cat <<EOF\nbuilt $(date)\nEOF') },
      { text: bash('a=(«`cat list`»)'), fixed: bash('a=($(cat list))') },
      'FROM debian:13\nCMD ["sh", "-c", "echo «`date`»"]\n',
      {
        text: 'FROM debian:13\nRUN test "«`id -u`»" = 0 \\\n  && a\n',
        fixed: 'FROM debian:13\nRUN test "$(id -u)" = 0 \\\n  && a\n',
      },
    ],
    good: [
      script("echo 'run `make` first'"),
      script('echo "run \\`make\\` first" \\`x\\`'),
      script("cat <<'EOF'\nbuilt `date`\nEOF"),
      script('x=$(date); y=``'),
      script('# `date`\nx=1'),
    ],
  }));
