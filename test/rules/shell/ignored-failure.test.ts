import { it } from 'vitest';
import rule from '../../../rules/shell/ignored-failure.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (bad: string, fixed?: string, message?: string) => ({
  text: `FROM x/y:1\nRUN ${bad}\n`,
  ...(fixed === undefined ? {} : { fixed: `FROM x/y:1\nRUN ${fixed}\n` }),
  ...(message === undefined ? {} : { message }),
});

it('finds failures that a fallback hides', () =>
  testRule(rule, {
    bad: [
      run(
        'apt-get update && rm a || «true» && b',
        'apt-get update && { rm a || true; } && b',
        '`|| true` also hides a failure of `apt-get`, not only of `rm`',
      ),
      run(
        'set -eux && apk add a \\\n && wget -O b "$u" || \\\n    «wget» -O b "$v" && \\\n    tar xf b',
        'set -eux && apk add a \\\n && { wget -O b "$u" || \\\n    wget -O b "$v"; } && \\\n    tar xf b',
        '`wget` after `||` also runs when `apk` fails',
      ),
      run('set -e; make && make install || «:»; rm -rf a', 'set -e; make && { make install || :; }; rm -rf a'),
      run('cd /a && npm install && a | b || «echo» no', 'cd /a && npm install && { a | b || echo no; }'),
      run(
        'if [ -n "$A" ]; then pip install a && b || «true»; fi',
        'if [ -n "$A" ]; then pip install a && { b || true; }; fi',
      ),
      run('["sh", "-c", "make && a || «true»"]', '["sh", "-c", "make && { a || true; }"]'),
      run(
        'make && find / -name "*.a" | xargs rm || «true» && b',
        'make && { find / -name "*.a" | xargs rm || true; } && b',
      ),
    ],
    good: [
      run('apt-get update && { rm a || true; } && b').text,
      run('apt-get update && (rm a || true) && b').text,
      run('(apt-get update && apt-get install -y a) || true').text,
      run('apt-get install -y a || true && b', undefined).text,
      run('wget -O a "$u" || wget -O a "$v" && tar xf a').text,
      run('apt-get update && make || exit 1').text,
      run('[ -f a ] && make && make install || true').text,
      run('command -v a && curl -fO https://x.org/a && b || true').text,
      run('cd /a && rm b || true && c').text,
      run('apt-get update; rm a || true').text,
      run('apt-get update || true && a || true').text,
      run('pecl install a && docker-php-ext-enable a || echo "a failed" && b').text,
      run('grep -q a b && apk add a || apk add b').text,
    ],
  }));
