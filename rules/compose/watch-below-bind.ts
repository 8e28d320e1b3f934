import {
  asScalar,
  clip,
  dedent,
  defineRule,
  dig,
  itemsOf,
  knownText,
  resolveIn,
  type Service,
  type VolumeMount,
} from '../../src/rule/index.ts';

/** The actions that copy files. For them, Compose does not watch files that a bind mount already shows in the container. */
const COPYING = new Set(['sync', 'sync+restart']);

import { isBelow } from '../shared/container-paths.ts';
import { mountOver } from '../shared/image-volumes.ts';

export default defineRule({
  id: 'compose/watch-below-bind',
  summary: 'A watch rule for files that a bind mount already provides',
  why: 'A bind mount shows the files of the host in the container, so there is nothing to copy. `docker compose watch` prints a warning and does not watch such a path, so with `sync+restart` the restart never happens either. Files copied into a bind mount from elsewhere end up among the files of the host.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/develop/#action'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            build: .
            volumes:
              - ./src:/app/src
            develop:
              watch:
                - action: sync
                  path: «./src/pages»
                  target: /app/src/pages
      `,
      good: dedent`
        services:
          web:
            build: .
            develop:
              watch:
                - action: sync
                  path: ./src/pages
                  target: /app/src/pages
      `,
    },
  ],
  check: {
    service(service, { report }) {
      for (const rule of itemsOf(dig(service.get('develop'), 'watch'))) {
        if (!COPYING.has(knownText(dig(rule, 'action')) ?? '')) continue;
        const path = asScalar(dig(rule, 'path'));
        const text = knownText(path);
        if (!path || text === undefined) continue;
        const host = resolveIn(path.directory, text);
        const mount = host === undefined ? undefined : bindOf(host, service);
        const labels = (at: VolumeMount) => [{ at, message: 'the bind mount' }];
        if (mount) {
          report(
            path,
            `Compose does not watch \`${clip(text)}\`: the bind mount of \`${clip(mount.source ?? '')}\` already shows it in the container`,
            {
              help: 'remove this watch rule, or the bind mount',
              labels: labels(mount),
            },
          );
          continue;
        }
        const target = asScalar(dig(rule, 'target'));
        const into = knownText(target);
        const over = into === undefined ? undefined : mountOver(service, into);
        if (!target || into === undefined || !over || over === 'unknown' || over.type !== 'bind') continue;
        report(target, `\`${clip(into)}\` is in a bind mount: files copied there end up on the host`, {
          help: 'use another target, or remove the bind mount',
          labels: labels(over),
        });
      }
    },
  },
});

/** The bind mount of a service that shows a file or directory of the host (absolute path). */
function bindOf(host: string, { volumes }: Service): VolumeMount | undefined {
  return volumes.find(({ type, source, node }) => {
    if (type !== 'bind' || source === undefined || source.startsWith('~')) return false;
    const directory = resolveIn(node.directory, source);
    return directory !== undefined && isBelow(host, directory);
  });
}
