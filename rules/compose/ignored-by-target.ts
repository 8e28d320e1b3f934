import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { deviatingIn, TARGET_PROGRAMS } from '../shared/deviations.ts';

export default defineRule({
  id: 'compose/ignored-by-target',
  summary: 'A key that the deployment target ignores',
  why: 'The deployment tool accepts the key but ignores it, with at most one warning among many. The service then runs differently than the file says: without the device, in the wrong order, on any node. The target comes from the configuration (`target`), or is Swarm if the file name makes that clear, as in `docker-stack.yml`.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  fold: 'thing',
  references: ['https://docs.docker.com/engine/swarm/stack-deploy/', 'https://kompose.io/conversion/'],
  examples: [
    {
      target: 'swarm',
      bad: dedent`
        services:
          web:
            image: example/web:1
            «depends_on»: [db]
          db:
            image: postgres:17
            «shm_size»: 1g
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
          db:
            image: postgres:17
            volumes:
              - type: tmpfs
                target: /dev/shm
                tmpfs:
                  size: 1073741824
      `,
    },
    {
      target: 'kubernetes',
      bad: dedent`
        services:
          web:
            image: example/web:1
            «cpus»: 0.5
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              resources:
                limits:
                  cpus: "0.5"
      `,
    },
    {
      target: 'podman',
      bad: dedent`
        services:
          web:
            image: example/web:1
            «configs»: [site]
        configs:
          site:
            file: ./site.conf
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            volumes: ["./site.conf:/site:ro"]
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { deviation, at, name, value, place } of deviatingIn(project)) {
        const { target, effect, consequence, advice } = deviation;
        if (effect !== 'ignored') continue;
        // An item of a list has no key.
        const what = value.kind === 'scalar' && name === undefined ? clip(value.text) : name;
        const program = target === 'swarm' ? 'Swarm' : TARGET_PROGRAMS[target];
        report(at, `${program} ignores \`${what}\`${consequence && `: ${consequence}`}`, {
          help: advice,
          about: `${target} ${place}`,
        });
      }
    },
  },
});
