import { asScalar, clip, dedent, defineRule, knownText, type ScalarValue, type Service } from '../../src/rule/index.ts';
import { canMeet } from '../shared/profiles.ts';

export default defineRule({
  id: 'compose/duplicate-container-name',
  summary: 'Two services with the same container name',
  why: 'Container names are unique on a host. Docker Compose rejects the project if two services that run together have the same `container_name`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: { dclint: { 'no-duplicate-container-names': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            container_name: app
          api:
            image: example/api:1
            container_name: «app»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            container_name: web
          api:
            image: example/api:1
            container_name: api
      `,
    },
  ],
  check: {
    compose({ services }, { report }) {
      const named = new Map<string, { readonly service: Service; readonly at: ScalarValue }[]>();
      for (const service of services.values()) {
        const at = asScalar(service.get('container_name'));
        const name = knownText(at);
        if (!at || !name || service.replicas?.count === 0) continue;
        const others = named.get(name) ?? [];
        const first = others.find((other) => canMeet(other.service, service));
        if (first) {
          const owner = first.service.name;
          report(at, `container name \`${clip(name)}\` is already used by \`${owner}\`: Compose rejects the project`, {
            help: 'use a different name, or remove `container_name`',
            labels: [{ at: first.at, message: `\`${owner}\` uses it here` }],
          });
        }
        if (others.length < MAX_RIVALS) named.set(name, [...others, { service, at }]);
      }
    },
  },
});

/** With this many services of one name, they are alternatives of each other: more are not compared. */
const MAX_RIVALS = 50;
