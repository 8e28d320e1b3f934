import { dedent, defineRule } from '../../src/rule/index.ts';
import { deviatingIn, TARGET_PROGRAMS } from '../shared/deviations.ts';

export default defineRule({
  id: 'compose/changed-by-target',
  summary: 'A value that the deployment target reads differently',
  why: 'podman-compose uses YAML 1.1, in which `22:22` is the number 1342 and `yes` is a boolean. Docker Compose reads both as strings. With podman-compose, the wrong port is published, or a variable is `True` where the program expects `yes`. With quotes, both tools read the same value.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://yaml.org/type/int.html', 'https://yaml.org/type/bool.html'],
  examples: [
    {
      target: 'podman',
      bad: dedent`
        services:
          git:
            image: example/git:1
            ports:
              - «22:22»
            environment:
              LFS: «yes»
      `,
      fixed: dedent`
        services:
          git:
            image: example/git:1
            ports:
              - "22:22"
            environment:
              LFS: "yes"
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { deviation, value } of deviatingIn(project)) {
        const { target, effect, consequence, advice } = deviation;
        if (effect !== 'changed' || value.kind !== 'scalar') continue;
        const { file, start, end, text } = value;
        report(value, `${TARGET_PROGRAMS[target]} reads \`${text}\` differently: ${consequence}`, {
          help: advice,
          fix: { title: 'add quotes', safety: 'safe', edits: [{ at: { file, start, end }, text: `"${text}"` }] },
        });
      }
    },
  },
});
