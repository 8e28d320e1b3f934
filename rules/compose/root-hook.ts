import { dedent, defineRule, dig, itemsOf, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/root-hook',
  summary: 'A hook that runs as root',
  why: 'A hook may run as another user than the service. For root that is mostly on purpose, to give a volume to the user of the service. This rule lists such hooks for whoever checks against the CIS benchmark.',
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
          report(user, 'the hook runs as root in the container, whatever the user of the service is', {
            help: 'check that the command needs root, or remove `user`',
          });
        }
    },
  },
});
