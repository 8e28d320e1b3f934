import { it } from 'vitest';
import rule from '../../../rules/shell/literal-brace.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds braces that are plain text', () =>
  testRule(rule, {
    bad: [
      image('make «}»'),
      { text: image('rm -rf /tmp/«{»a«}»'), fixed: image("rm -rf '/tmp/{a}'") },
      image('pip install «{»«{» package «}»«}»'),
      image('x=«{»a a'),
      image('for f in «{»a b; do c "$f"; done'),
      image('echo «{»$x«}» > «{»y'),
      { text: image('echo $(a «{»b)'), fixed: image("echo $(a '{b')") },
    ],
    good: [
      image('find . -exec ls {} +'),
      image('echo "{a}" \'{b}\' \\{c\\}'),
      image('mkdir -p /a/{b,c} && echo {1..3} x{a,b}y'),
      image('{ a; b; } && echo ${x} "${y}"'),
      image('xargs -I{} echo {}.txt < /x'),
      image('cat > /x <<EOF\n{ a }\nEOF'),
      image('echo ${x:-{a}'),
      image('curl -w %{http_code} a && curl -w "a"%{b}%{c}'),
    ],
  }));
