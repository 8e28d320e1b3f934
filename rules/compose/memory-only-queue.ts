import { dedent, defineRule, type Project, type Service } from '../../src/rule/index.ts';
import { operatedServices } from '../shared/operated.ts';
import { startTextOf } from '../shared/start-text.ts';
import { lostDataOf } from '../shared/stored-data.ts';

export default defineRule({
  id: 'compose/memory-only-queue',
  summary: 'Redis as a queue or store without a volume',
  why: 'Redis keeps its data in memory and writes it to disk only from time to time. That is enough for a cache. Waiting jobs, sessions and counters are lost with the container if there is no volume, and without an append-only file a crash loses the last minutes.',
  category: 'reliability',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  book: 'Middleware',
  references: ['https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/'],
  examples: [
    {
      bad: dedent`
        services:
          worker:
            image: example/app:1
            command: celery -A app worker
            depends_on: [redis]
          redis:
            «image»: redis:8
      `,
      good: dedent`
        services:
          worker:
            image: example/app:1
            command: celery -A app worker
            depends_on: [redis]
          redis:
            image: redis:8
            command: redis-server --appendonly yes
            volumes:
              - redis:/data
        volumes:
          redis:
      `,
    },
  ],
  check: {
    compose(compose, { report, project }) {
      const caches: Service[] = [];
      for (const service of operatedServices(compose, project)) {
        const image = project.imageOf(service);
        if (image?.facts.role === 'cache' && SAVES.test(image.facts.product)) caches.push(service);
      }
      for (const service of caches) {
        if (CACHE.test(service.name) || /--maxmemory-policy|--save ""|--save ''/.test(startTextOf(service, project)))
          continue;
        const use = useOf(service, caches.length === 1, project);
        const lost = use && lostDataOf(service, project);
        if (!lost || service.project.furtherServices(service.name).some(({ volumes }) => volumes.length > 0)) continue;
        report(
          service.keyOf('image'),
          `${lost.image.facts.product} stores ${use} but has no named volume on \`${lost.directory}\`: its data is lost when the container is replaced`,
          { help: `mount a named volume on \`${lost.directory}\` and persist every write with \`--appendonly yes\`` },
        );
      }
    },
  },
});

const SAVES = /^(?:Redis|Valkey|KeyDB|Dragonfly)/;
const CACHE = /cache/i;
const QUEUE = /queue|broker|celery|sidekiq|resque|horizon|\bbull|\brq\b|\barq\b|dramatiq|\bjobs?\b|huey|faktory/i;
const WORKER = /(?:^|[-_.])(?:workers?|celery\w*|sidekiq|queue\w*|horizon|resque|scheduler|beat|jobs)(?:$|[-_.\d])/i;

/** What a service that could be a cache is used for instead; undefined if there is no sign of such a use. */
function useOf(service: Service, only: boolean, project: Project): string | undefined {
  if (QUEUE.test(service.name)) return 'a queue';
  if (/(?:^|[-_.])(?:sessions?|store|db|database|state)(?:$|[-_.])/i.test(service.name))
    return 'data that is not a cache';
  for (const other of service.project.services.values()) {
    if (other === service || !(only || isUsedBy(service, other, project))) continue;
    if (WORKER.test(other.name) || QUEUE.test(startTextOf(other, project))) return 'a queue for its workers';
    for (const { name, value } of other.environment) {
      const text = value?.text ?? '';
      if (!/redis|valkey|keydb/i.test(text) && !text.includes(`//${service.name}`)) continue;
      if (QUEUE.test(name.replaceAll('_', ' '))) return 'a queue';
      if (/session/i.test(name)) return 'sessions';
    }
  }
  return undefined;
}

function isUsedBy(service: Service, other: Service, project: Project): boolean {
  return (
    other.dependencies.some((dependency) => dependency.service === service) ||
    project.connectionsOf(other).some(({ target }) => target === service)
  );
}
