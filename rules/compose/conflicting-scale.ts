import { clip, dedent, defineRule, dig, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/conflicting-scale',
  summary: 'scale and deploy.replicas differ',
  why: 'Both keys set the number of containers. Docker Compose rejects the project if the numbers differ.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#scale'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            scale: «2»
            deploy:
              replicas: 3
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              replicas: 3
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const scale = service.get('scale');
      const replicas = dig(service.get('deploy'), 'replicas');
      const [one, other] = [knownText(scale), knownText(replicas)];
      if (!scale || !replicas || one === undefined || other === undefined || Number(one) === Number(other)) return;
      const message = `\`scale\` is ${clip(one)}, but \`deploy.replicas\` is ${clip(other)}: Compose rejects the project`;
      report(scale, message, { help: 'remove one of them', labels: [{ at: replicas, message: 'the other number' }] });
    },
  },
});
