import { dedent, defineRule, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/custom-cgroup',
  summary: 'A container in a custom control group',
  why: 'The limits of a control group apply to every container in it. A container in a custom group is bound by the limits of that group instead of the default ones, and the group may have no limits.',
  category: 'security',
  severity: 'info',
  presets: [],
  fix: 'none',
  cwe: 653,
  aliases: { kics: '4d9f44c6', 'docker-bench': '5.25' },
  references: ['https://docs.docker.com/reference/compose-file/services/#cgroup_parent'],
  examples: [
    {
      bad: dedent`
        services:
          shop:
            image: example/shop:3
            cgroup_parent: «m-executor»
      `,
      good: dedent`
        services:
          shop:
            image: example/shop:3
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const parent = service.get('cgroup_parent');
      const text = knownText(parent);
      if (parent && text)
        report(parent, `the container runs in the control group \`${text}\`, whose limits replace the default ones`, {
          help: 'check that the group has limits, or remove `cgroup_parent` and set `deploy.resources.limits`',
        });
    },
  },
});
