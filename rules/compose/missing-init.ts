import {
  dedent,
  defineRule,
  insertSetting,
  knownText,
  listed,
  type Project,
  type Service,
} from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/missing-init',
  summary: 'A runtime as process 1 without an init process',
  why: 'The command of a container is process 1, for which the kernel ignores signals that the program does not handle itself, and which has to collect ended child processes. Node.js and npm do neither: `docker stop` waits ten seconds and kills them, and zombies pile up. `init: true` puts a small init process before the program.',
  category: 'reliability',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  book: 'Operations: availability',
  references: ['https://docs.docker.com/reference/compose-file/services/#init'],
  fold: 'project',
  examples: [
    {
      bad: dedent`
        services:
          app:
            image: node:24
            «command»: node server.js
      `,
      good: dedent`
        services:
          app:
            image: node:24
            init: true
            command: node server.js
      `,
      fixed: dedent`
        services:
          app:
            image: node:24
            init: true
            command: node server.js
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const command = service.get('command');
      if (!command || service.get('init') || service.get('entrypoint')) return;
      const [, program] = RUNTIME.exec(wordsOf(service)) ?? [];
      if (program === undefined || isForDevelopment(service.file.path) || !isBare(service, project)) return;
      report(
        service.keyOf('command'),
        `\`${program}\` runs as process 1: it does not pass on signals, and stopping it takes until SIGKILL`,
        {
          help: 'add `init: true`',
          fix: insertSetting(service, ['init: true'], 'init: true', 'add `init: true`'),
        },
      );
    },
  },
});

/** Whether the image surely has no entry point that starts an init process. */
function isBare(service: Service, links: Project): boolean {
  const image = links.imageOf(service);
  if (image?.facts.role !== 'runtime') return false;
  return image.via === 'image' || (image.via === 'build' && !links.buildOf(service)?.stage?.entrypoint);
}

const RUNTIME = /^(?:\/usr\/(?:local\/)?bin\/)?(node|npm|npx|yarn|pnpm|tsx|ts-node|nodemon)\s/;

function wordsOf(service: Service): string {
  return listed(service.get('command'))
    .map((word) => knownText(word) ?? '?')
    .join(' ');
}
