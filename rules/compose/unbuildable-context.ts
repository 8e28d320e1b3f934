import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/unbuildable-context',
  summary: 'A build context from a service that is not built',
  why: 'In `additional_contexts`, `service:name` refers to the image built for that service. Docker Compose rejects the project if the service does not have `build`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/build/#additional_contexts'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            build:
              context: .
              additional_contexts:
                base: service:«base»
          base:
            image: example/base:1
      `,
      good: dedent`
        services:
          web:
            build:
              context: .
              additional_contexts:
                base: docker-image://example/base:1
          base:
            image: example/base:1
      `,
    },
  ],
  check: {
    service({ dependencies, name, build }, { report }) {
      if (build?.node.kind !== 'mapping') return;
      for (const dependency of dependencies) {
        const { via, service } = dependency;
        if (via !== 'additional_contexts' || !service || service.get('build') || service.get('extends')) continue;
        const message = `\`${service.name}\` is not built, so its image cannot be a build context of \`${name}\`: Compose rejects the project`;
        report(dependency, message, { help: 'use `docker-image://…` with the name of the image' });
      }
    },
  },
});
