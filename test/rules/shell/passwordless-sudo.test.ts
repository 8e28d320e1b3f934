import { describe, it } from 'vitest';
import rule from '../../../rules/shell/passwordless-sudo.ts';
import { testRule } from '../../../src/test-rule.ts';

describe('passwordless-sudo', () => {
  it('finds rules for all commands for the user of the image', () =>
    testRule(rule, {
      bad: [
        'FROM debian:13\nRUN echo «"app ALL=(ALL) NOPASSWD:ALL"» >> /etc/sudoers\nUSER app\n',
        "FROM debian:13\nRUN printf «'%s ALL=(ALL:ALL) NOPASSWD: ALL\\n'» app | tee /etc/sudoers.d/app\nUSER 1000\n",
        "FROM debian:13\nRUN sed -i «'s/^# %wheel.*NOPASSWD: ALL/%wheel ALL=(ALL) NOPASSWD: ALL/'» /etc/sudoers\nUSER app\n",
        'FROM debian:13\nCOPY <<EOF /etc/sudoers.d/app\n«app ALL=(root) NOPASSWD: SETENV: ALL»\nEOF\nUSER app\n',
        "FROM debian:13\nRUN echo «'ubuntu ALL=NOPASSWD: ALL'» >> /etc/sudoers.d/50-ubuntu\nUSER ubuntu\n",
      ],
      good: [
        "FROM debian:13\nRUN echo 'app ALL=(ALL) NOPASSWD: /usr/sbin/service nginx reload' > /etc/sudoers.d/app\nUSER app\n",
        "FROM debian:13\nRUN echo 'app ALL=(ALL) ALL' >> /etc/sudoers\nUSER app\n",
        "FROM debian:13\nRUN echo 'app ALL=(ALL) NOPASSWD:ALL' >> /etc/sudoers\n",
        "FROM debian:13\nRUN echo 'app ALL=(ALL) NOPASSWD:ALL' >> /etc/sudoers\nUSER root\n",
        "FROM debian:13\nRUN sed -i '/NOPASSWD: ALL/d' /etc/sudoers\nUSER app\n",
        "FROM debian:13\nRUN grep -q 'NOPASSWD: ALL' /etc/sudoers\nUSER app\n",
        "FROM debian:13 AS dev\nRUN echo 'app ALL=(ALL) NOPASSWD:ALL' >> /etc/sudoers\nUSER app\n",
      ],
    }));
});
