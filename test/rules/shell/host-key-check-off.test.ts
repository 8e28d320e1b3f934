import { test } from 'vitest';
import rule from '../../../rules/shell/host-key-check-off.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM x/y:1\n${lines.map((line) => `${line}\n`).join('')}`;

test('host-key-check-off', () =>
  testRule(rule, {
    bad: [
      file(
        'RUN echo «"StrictHostKeyChecking no"» >> /etc/ssh/ssh_config',
        "RUN printf «'Host *\\n StrictHostKeyChecking no\\n'» > a",
      ),
      file('RUN ssh -o «StrictHostKeyChecking=no» a@b c', 'RUN scp «-oStrictHostKeyChecking=no» a b:c'),
      file('RUN «GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=no"» git clone a@b:c/d'),
      file('ENV «GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=no"»'),
      file('RUN git -c «core.sshCommand="ssh -o StrictHostKeyChecking=off"» clone a@b:c/d'),
      {
        text: {
          'compose.yaml': 'services:\n  a:\n    image: x/y:1\n    command: ssh -o «StrictHostKeyChecking=no» a@b\n',
        },
      },
    ],
    good: [
      file('RUN ssh -o StrictHostKeyChecking=accept-new a@b c', 'RUN ssh-keyscan a >> known_hosts'),
      file(
        'RUN echo "StrictHostKeyChecking yes" >> a',
        'LABEL a="StrictHostKeyChecking no"',
        'ENV A=StrictHostKeyChecking=ask',
      ),
      file('RUN grep -q "StrictHostKeyChecking no" a', 'RUN git clone a@b:c/d'),
    ],
  }));
