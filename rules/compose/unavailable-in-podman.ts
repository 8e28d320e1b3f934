import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { deviatingIn } from '../shared/deviations.ts';

export default defineRule({
  id: 'compose/unavailable-in-podman',
  summary: 'A Docker feature that Podman does not have by default',
  why: 'Podman runs without a daemon and without root. There is no `/var/run/docker.sock`, a normal user may not publish ports below 1024, and an image without a registry is not pulled from Docker Hub unless the host is configured that way. The container does not start, or starts only on some hosts.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  fold: 'thing',
  references: [
    'https://docs.podman.io/en/latest/markdown/podman-system-service.1.html',
    'https://github.com/containers/podman/blob/main/rootless.md',
  ],
  examples: [
    {
      target: 'podman',
      bad: dedent`
        services:
          proxy:
            image: «traefik:v3.1»
            ports: ["«80:80»"]
            volumes: ["«/var/run/docker.sock:/var/run/docker.sock:ro»"]
      `,
      good: dedent`
        services:
          proxy:
            image: docker.io/library/traefik:v3.1
            ports: ["8080:80"]
            volumes: ["\${DOCKER_SOCKET}:/var/run/docker.sock:ro"]
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      if (!project.targets.has('podman')) return;
      for (const { deviation, at, value, place } of deviatingIn(project)) {
        const { effect, consequence, advice } = deviation;
        if (effect !== 'lacking' || value.kind !== 'scalar') continue;
        report(at, `\`${clip(value.text)}\` may not work under Podman: ${consequence}`, { help: advice, about: place });
      }
    },
  },
});
