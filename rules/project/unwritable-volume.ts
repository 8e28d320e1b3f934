import { imageFacts } from '../../src/knowledge/images.ts';
import { dedent, defineRule, isUnknown, knownText, type Service, type Stage } from '../../src/rule/index.ts';
import { copiesInto, isBelow, lastPart, pathIn } from '../shared/container-paths.ts';
import { textOfChain } from '../shared/stage-chain.ts';

export default defineRule({
  id: 'project/unwritable-volume',
  summary: 'A volume that belongs to root in a container that runs as another user',
  why: 'Docker gives a new volume the owner of the directory that the image has in its place. If the image does not have the directory, the volume belongs to root, and a program that runs as another user cannot write to it: "permission denied".',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Volumes and data',
  references: ['https://docs.docker.com/engine/storage/volumes/'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              build: .
              volumes:
                - uploads:«/app/uploads»
          volumes:
            uploads:
        `,
        Dockerfile: dedent`
          FROM node:24-slim
          WORKDIR /app
          COPY --chown=node:node . .
          USER node
          CMD ["node", "index.js"]
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              build: .
              volumes:
                - uploads:/app/uploads
          volumes:
            uploads:
        `,
        Dockerfile: dedent`
          FROM node:24-slim
          WORKDIR /app
          COPY --chown=node:node . .
          RUN install -d -o node -g node uploads
          USER node
          CMD ["node", "index.js"]
        `,
      },
    },
  ],
  check: {
    build({ service, stage, build }, { report, project }) {
      if (!stage || service.volumes.length === 0) return;
      const user = runsAs(service, stage);
      if (user === undefined || project.builtBaseOf(stage)) return;
      for (const mount of service.volumes) {
        const target = pathIn('/', mount.target);
        if (mount.type !== 'volume' || mount.unknown || mount.readOnly !== false || target === undefined) continue;
        if (
          mayBeThere(target, stage, (path) => isOnDisk(path, build.context)) ||
          isFilledElsewhere(mount.source, service)
        )
          continue;
        report(
          mount.targetSpan ?? mount,
          `the image has no directory \`${target}\`, so this volume belongs to root: the user \`${user}\` cannot write to it`,
          {
            help: `create the directory in the Dockerfile with the user as its owner, above USER: \`RUN install -d -o ${user} ${target}\``,
            labels: stage.user.instruction
              ? [{ at: stage.user.instruction, message: 'the user of the container' }]
              : [],
          },
        );
      }
      function isOnDisk(path: string, context: string | undefined): boolean {
        return context === undefined || project.disk.kind(`${context}${path}`) !== undefined;
      }
    },
  },
});

/** The user of the container, if it is known and not root. */
function runsAs(service: Service, stage: Stage): string | undefined {
  const own = service.get('user');
  if (own && isUnknown(own)) return undefined;
  const name = (knownText(own) ?? stage.user.name)?.split(':', 1)[0];
  return name === undefined || /^(?:root|0*)$/.test(name) || stage.osFamily === 'windows' ? undefined : name;
}

/** Directories that distributions, packages and `useradd` make; and what an init container or an entry point would need. */
const OF_SYSTEM =
  /^\/(?:var|etc|usr|tmp|run|root|dev|proc|sys|mnt|media|lib|bin|sbin|boot)(?:\/|$)|^\/(?:home|srv|opt)(?:\/[^/]*)?$/;

/** Whether the image may have a directory: something names it, or copies it. */
function mayBeThere(target: string, stage: Stage, isOnDisk: (path: string) => boolean): boolean {
  const { rootImage } = stage;
  const facts = rootImage && imageFacts(rootImage);
  if (!facts || OF_SYSTEM.test(target) || facts.workdir === target) return true;
  if ((facts.role !== 'os' && facts.role !== 'runtime') || facts.data.some((path) => isBelow(path, target)))
    return true;
  const text = textOfChain(stage);
  const name = lastPart(target).replace(/[^\w-]/g, '\\$&');
  if (new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text) || /\bsudo\b|\bfixuid\b|\bchmod\b[^\n]*777/.test(text))
    return true;
  for (const { node, to } of copiesInto(stage)) {
    if (!isBelow(target, to)) continue;
    if (node.from) return true;
    const below = target.slice(to === '/' ? 1 : to.length + 1);
    for (const { value } of node.sources)
      if (value === undefined || isOnDisk(pathIn(`/${value}`, below) ?? '')) return true;
  }
  return false;
}

/** Whether another service, perhaps one that runs as root and changes the owner, has the volume too. */
function isFilledElsewhere(source: string | undefined, service: Service): boolean {
  if (source === undefined) return false;
  return [...service.project.services.values()].some(
    (each) => each !== service && each.volumes.some((mount) => mount.source === source && mount.type === 'volume'),
  );
}
