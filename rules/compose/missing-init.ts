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
  summary: 'Node.js or a package manager as process 1 without an init process',
  why: 'The command of a container runs as process 1. The kernel does not deliver a signal to process 1 unless the program handles it, and process 1 must clean up after child processes that have ended. By default, Node.js and npm do neither: `docker stop` waits ten seconds and then kills them, and ended processes stay in the process table. `init: true` runs a small init process as process 1 instead.',
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
        `\`${program}\` runs as process 1, which ignores SIGTERM by default: \`docker stop\` waits ten seconds and then kills it`,
        {
          help: 'add `init: true`',
          fix: insertSetting(service, ['init: true'], 'init: true', 'add `init: true`'),
        },
      );
    },
  },
});

/** Whether the image is known not to have an entry point that starts an init process. */
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
