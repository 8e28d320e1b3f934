import { dedent, defineRule, knownText, type Project, parseDuration, type Service } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';

/** The default grace period of Docker, in nanoseconds. */
const DEFAULT = 10e9;

export default defineRule({
  id: 'compose/short-stop-grace',
  summary: 'A data store that is killed before it can stop cleanly',
  why: 'To stop a container, Docker sends a signal and, after `stop_grace_period`, SIGKILL. A database killed while it is writing must recover on the next start, which takes long, or loses the data in memory. The default of ten seconds is already short; a database under load needs a minute or more.',
  category: 'reliability',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  book: 'Operations: availability',
  references: [
    'https://docs.docker.com/reference/compose-file/services/#stop_grace_period',
    'https://docs.docker.com/reference/compose-file/services/#stop_signal',
  ],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: postgres:18
            stop_grace_period: «3s»
      `,
      good: dedent`
        services:
          db:
            image: postgres:18
            stop_grace_period: 1m
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const grace = service.get('stop_grace_period');
      const signal = service.get('stop_signal');
      if ((!grace && !signal) || isForDevelopment(service.file.path)) return;
      if (signal && /^(?:(?:SIG)?KILL|9)$/i.test(knownText(signal) ?? '')) {
        report(
          signal,
          '`stop_signal` SIGKILL kills the program immediately: it cannot finish requests or write its data',
          {
            help: 'remove it, or use the signal on which the program stops cleanly, such as SIGTERM',
          },
        );
        return;
      }
      const text = knownText(grace);
      const parsed = text === undefined ? undefined : parseDuration(text);
      if (!grace || !parsed?.ok || parsed.nanoseconds >= DEFAULT) return;
      const product = storeOf(service, project);
      if (product === undefined) return;
      report(
        grace,
        `\`stop_grace_period: ${text}\` is too short for ${product}: it may be killed while it is still writing data`,
        {
          help: 'allow time to stop cleanly, for example `stop_grace_period: 1m`',
        },
      );
    },
  },
});

const KEEPING = /^(?:database|queue|search|object-store)$/;

/** The product with which the service keeps data; a cache counts only with a volume. */
function storeOf(service: Service, project: Project): string | undefined {
  const facts = project.imageOf(service)?.facts;
  if (!facts) return undefined;
  const keeps =
    KEEPING.test(facts.role) || (facts.role === 'cache' && service.volumes.some(({ type }) => type === 'volume'));
  return keeps ? facts.product : undefined;
}
