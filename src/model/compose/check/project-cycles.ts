import type { ComposeProject, Dependency, Service } from '../types.ts';
import { type ProjectProblem, tell, withoutQuotes } from './project-tools.ts';

/** Services that wait for each other in a circle: each circle once, with every step of it. */
export function checkCycles(project: ComposeProject): readonly ProjectProblem[] {
  const done = new Set<Service>();
  const found: ProjectProblem[] = [];
  const told = new Set<Service>();
  for (const start of project.services.values()) {
    if (done.has(start)) continue;
    // Depth first without recursion: ten thousand services may stand in one line.
    const path: Step[] = [{ service: start, rest: edgesOf(start)[Symbol.iterator](), by: undefined }];
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
        // A further way round between services that are known to stand in a circle says nothing new.
        if (told.has(step.service) && told.has(path[open]!.service)) continue;
        const circle = path.slice(open);
        for (const each of circle) told.add(each.service);
        found.push(cycle(circle, next.value));
      } else if (service && !done.has(service)) {
        depth.set(service, path.length);
        path.push({ service, rest: edgesOf(service)[Symbol.iterator](), by: next.value });
      }
    }
  }
  return found;
}

interface Step {
  readonly service: Service;
  readonly rest: Iterator<Dependency, undefined>;
  /** What led here from the step before. */
  readonly by: Dependency | undefined;
}

/** What must be started before a service; an image that is built from another one waits for the build alone. */
function edgesOf({ dependencies }: Service): readonly Dependency[] {
  return dependencies.filter(({ via }) => via !== 'additional_contexts');
}

function cycle(path: readonly Step[], closing: Dependency): ProjectProblem {
  const names = [...path.map(({ service }) => service.name), closing.name];
  const shown = names.length > 8 ? [...names.slice(0, 4), '…', ...names.slice(-3)] : names;
  const labels = path.flatMap(({ by }, index) =>
    by && index > 0 ? [{ at: by, message: `\`${names[index - 1]}\` needs \`${by.name}\`` }] : [],
  );
  const message =
    path.length === 1
      ? `\`${closing.name}\` depends on itself: Compose refuses the project`
      : `the services depend on each other in a circle: ${shown.map((name) => (name === '…' ? name : `\`${name}\``)).join(' → ')}. Compose refuses the project`;
  return tell(withoutQuotes(closing), 'dependency-cycle', message, {
    help: path.length === 1 ? 'remove it' : 'remove one of the dependencies',
    labels: labels.slice(0, 20),
  });
}
