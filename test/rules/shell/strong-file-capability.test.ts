import { describe, it } from 'vitest';
import rule from '../../../rules/shell/strong-file-capability.ts';
import { testRule } from '../../../src/test-rule.ts';

describe('strong-file-capability', () => {
  it('finds capabilities that amount to root privileges', () =>
    testRule(rule, {
      bad: [
        'FROM debian:13\nRUN setcap «cap_sys_admin+ep» /x\n',
        "FROM debian:13\nRUN setcap «'cap_net_raw,cap_dac_override=+ep'» /x\n",
        'FROM debian:13\nRUN setcap «=ep» /x\n',
        'FROM debian:13\nRUN setcap -q «all=ep» /x\n',
        'FROM debian:13\nRUN apt-get update && setcap «CAP_SETUID=eip» /usr/bin/python3.13\n',
        'FROM debian:13\nRUN /sbin/setcap «cap_sys_ptrace+pe» /x\n',
      ],
      good: [
        'FROM debian:13\nRUN setcap cap_net_bind_service=+ep /x\n',
        'FROM debian:13\nRUN setcap cap_net_raw,cap_net_admin+eip /x\n',
        'FROM debian:13\nRUN setcap cap_ipc_lock=+ep /bin/vault\n',
        'FROM debian:13\nRUN setcap -r /x\n',
        'FROM debian:13\nRUN setcap cap_setuid+ep /usr/bin/newuidmap\n',
        'FROM debian:13\nRUN setcap cap_sys_admin= /x\n',
        'FROM debian:13\nRUN setcap $CAPS /x\n',
      ],
    }));
});
