import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { deviatingIn } from '../shared/deviations.ts';

export default defineRule({
  id: 'compose/exposed-by-swarm',
  summary: 'A security setting that Swarm ignores',
  why: 'Swarm publishes a port on every address of every node, even if the file binds it to localhost, and it ignores `security_opt` and `userns_mode` with only a warning. Ports meant for the host alone are open to the network, and containers run with more privileges than the file says.',
  category: 'security',
  severity: 'error',
  presets: ['recommended', 'security'],
  fix: 'none',
  cwe: 693,
  references: [
    'https://docs.docker.com/engine/swarm/services/#publish-ports',
    'https://docs.docker.com/engine/swarm/stack-deploy/',
  ],
  examples: [
    {
      target: 'swarm',
      bad: dedent`
        services:
          db:
            image: postgres:17
            ports: ["«127.0.0.1:5432:5432»"]
            «security_opt»: ["no-new-privileges:true"]
      `,
      good: dedent`
        services:
          db:
            image: postgres:17
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      if (!project.targets.has('swarm')) return;
      for (const { deviation, at, name, value } of deviatingIn(project)) {
        if (deviation.effect !== 'exposed') continue;
        const { consequence, advice } = deviation;
        const what =
          name === undefined && value.kind === 'scalar' ? `the address in \`${clip(value.text)}\`` : `\`${name}\``;
        report(at, `Swarm ignores ${what}: ${consequence}`, { help: advice });
      }
    },
  },
});
