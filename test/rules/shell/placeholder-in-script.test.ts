import { test } from 'vitest';
import rule from '../../../rules/shell/placeholder-in-script.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('placeholder-in-script', () =>
  testRule(rule, {
    bad: [
      script("find . -name '*.sh' -exec sh -c «'chmod +x {}'» \\;"),
      script(
        "/usr/bin/find . -execdir bash -c «\"mv {} {}.bak\"» \\; ; find . -type f -exec /bin/sh -ec «'a {}'» +; find . -ok dash -c «'{}'» \\;",
      ),
    ],
    good: [
      script('find . -exec chmod +x {} \\;; find . -exec sh -c \'a "$1"\' _ {} \\;; find . -exec sh x {} \\;'),
      script("xargs -I{} sh -c 'a {}'; sh -c 'a {}'; find . -exec python -c '{}' \\;; find . -exec sh -c 'a' {} +"),
    ],
  }));
