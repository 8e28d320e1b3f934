import { it } from 'vitest';
import rule from '../../../rules/shell/comment-cuts-command.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM debian:13\n${lines.map((line) => `${line}\n`).join('')}`;
const compose = (value: string) => ({ 'compose.yaml': `services:\n  a:\n    image: alpine:3.22\n${value}` });

it('finds comments that swallow the lines below', () =>
  testRule(rule, {
    bad: [
      {
        text: file('RUN set -eu; \\', '    mkdir /a; «# the data» \\', '    touch /a/b'),
        fixed: file('RUN set -eu; \\', '    # the data', '    mkdir /a; \\', '    touch /a/b'),
        message: '`touch /a/b` becomes part of this comment and never runs',
      },
      {
        text: file('RUN use \\', '      jq «# for the tests» \\', '      yq'),
        fixed: file('RUN use \\', '      # for the tests', '      jq \\', '      yq'),
      },
      // On the first line it is not clear what the author expected of the next line.
      file('RUN make «# all» \\', '  make install'),
      file('RUN make;«# all» \\', '# yes', '', '  make install'),
      file('CMD node a.js «# the server» \\', '  --port 80'),
      file('ENTRYPOINT exec java «#» \\', '  -jar a.jar'),
      file('HEALTHCHECK --retries=2 CMD curl -f http://localhost «# page» \\', '  || exit 1'),
      file('ONBUILD RUN a «# b» \\', ' && c'),
      file('RUN ["sh", "-c", "a «# b» \\', ' c"]'),
      {
        text: '# escape=`\nFROM debian:13\nRUN a && `\r\n  b && «# c» `\r\n  d\r\n',
        fixed: '# escape=`\nFROM debian:13\nRUN a && `\r\n  # c\r\n  b && `\r\n  d\r\n',
      },
      file('RUN echo "$(ls; «# all» \\', ' )"'),
      { text: compose('    command: >\n      sh -c "a «# b»\n      && c"\n') },
      { text: compose('    healthcheck:\n      test: >-\n        a «# b»\n        || exit 1\n') },
    ],
    good: [
      file('RUN a && \\', '  # why \\', '  b # end'),
      file('RUN echo "# a" \'# b\' a#b \\# $# ${#a} "${a# b}" $((16#ff)) \\', ' && c'),
      file('RUN cat <<EOF > /a # b', '# c \\', 'd', 'EOF', 'RUN e'),
      file('RUN <<EOF', 'a # b', 'c', 'EOF'),
      file("RUN sed -i 's# a# b#' /c \\", ' && d'),
      file('RUN a # b \\', '', '# c', ''),
      // Another rule reports the swallowed instruction.
      file('RUN a # b \\', 'USER c'),
      file('SHELL ["pwsh", "-c"]', 'RUN a # b \\', ' c'),
      compose('    command: |\n      sh -c "a # b\n      c"\n'),
      compose('    command: sh -c "a" # b\n'),
    ],
  }));
