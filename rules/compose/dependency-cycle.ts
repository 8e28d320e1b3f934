import { type Dependency, dedent, defineRule, type Label, type Service, withoutQuotes } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/dependency-cycle',
  summary: 'Services that depend on each other in a cycle',
  why: 'There is no order in which these services can start, so Docker Compose rejects the project. `links`, `volumes_from` and shared namespaces (`network_mode: service:db`) are dependencies too.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#depends_on'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            depends_on: [api]
          api:
            image: example/api:1
            depends_on: [«web»]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            depends_on: [api]
          api:
            image: example/api:1
      `,
    },
  ],
  check: {
    compose({ services }, { report }) {
      const done = new Set<Service>();
      const known = new Set<Service>();
      for (const start of services.values()) {
        if (done.has(start)) continue;
        // Depth first without recursion: a chain of ten thousand services must not overflow the stack.
        const path: Step[] = [stepTo(start, undefined)];
        const depth = new Map<Service, number>([[start, 0]]);
        for (let step = path.at(-1); step; step = path.at(-1)) {
          const next = step.rest.next();
          if (next.done) {
            path.pop();
            depth.delete(step.service);
            done.add(step.service);
            continue;
          }
          const { service } = next.value;
          const open = service && depth.get(service);
          if (open !== undefined) {
            // Another cycle among services that are already reported adds nothing.
            if (known.has(step.service) && known.has(path[open]!.service)) continue;
            const circle = path.slice(open);
            for (const each of circle) known.add(each.service);
            report(withoutQuotes(next.value), circleMessage(circle, next.value), {
              help: circle.length === 1 ? 'remove it' : 'remove one of the dependencies',
              labels: circleLabels(circle, next.value),
            });
          } else if (service && !done.has(service)) {
            depth.set(service, path.length);
            path.push(stepTo(service, next.value));
          }
        }
      }
    },
  },
});

interface Step {
  readonly service: Service;
  /** The dependencies of the service that have not been visited yet. */
  readonly rest: Iterator<Dependency, undefined>;
  /** The dependency that led here from the previous step. */
  readonly by: Dependency | undefined;
}

function stepTo(service: Service, by: Dependency | undefined): Step {
  // An image in `additional_contexts` only has to be built first, not started.
  const edges = service.dependencies.filter(({ via }) => via !== 'additional_contexts');
  return { service, rest: edges[Symbol.iterator](), by };
}

function circleMessage(circle: readonly Step[], closing: Dependency): string {
  if (circle.length === 1) return `\`${closing.name}\` depends on itself: Compose rejects the project`;
  const names = [...circle.map(({ service }) => service.name), closing.name].map((name) => `\`${name}\``);
  const shown = names.length > 8 ? [...names.slice(0, 4), '…', ...names.slice(-3)] : names;
  return `the services depend on each other in a cycle, ${shown.join(' → ')}: Compose rejects the project`;
}

function circleLabels(circle: readonly Step[], closing: Dependency): readonly Label[] {
  const names = [...circle.map(({ service }) => service.name), closing.name];
  const labels = circle.flatMap(({ by }, index) =>
    by && index > 0 ? [{ at: by, message: `\`${names[index - 1]}\` needs \`${by.name}\`` }] : [],
  );
  return labels.slice(0, 20);
}
