import { dedent, defineRule, dig, itemsOf, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/root-hook',
  summary: 'A hook that runs as root',
  why: 'A hook may run as a different user than the service. For root that is usually on purpose, for example to change the owner of a volume. This rule lists such hooks for audits against the CIS benchmark.',
  category: 'security',
  severity: 'info',
  presets: [],
  fix: 'none',
  cwe: 250,
  aliases: { 'docker-bench': '5.24' },
  references: ['https://docs.docker.com/compose/how-tos/lifecycle/'],
  examples: [
    {
      bad: dedent`
        services:
          shop:
            image: example/shop:3
            post_start:
              - command: chown -R 1000 /data
                user: «root»
      `,
      good: dedent`
        services:
          shop:
            image: example/shop:3
            post_start:
              - command: ./warm-up
      `,
    },
  ],
  check: {
    service({ node }, { report }) {
      for (const key of ['post_start', 'pre_stop'])
        for (const hook of itemsOf(node.get(key))) {
          const user = dig(hook, 'user');
          if (!user || !/^(?:root|0+)(?::|$)/.test(knownText(user) ?? '')) continue;
          report(user, 'this hook runs as root in the container, whatever user the service has', {
            help: 'check that the command needs root, or remove `user`',
          });
        }
    },
  },
});
