import { dedent, defineRule, isUnknown, knownText, type Service, type Stage } from '../../src/rule/index.ts';
import { pathIn } from '../shared/container-paths.ts';
import { mayHaveDirectory } from '../shared/image-directories.ts';

export default defineRule({
  id: 'project/unwritable-volume',
  summary: 'A volume owned by root in a container that runs as another user',
  why: 'A new volume gets the owner of the directory that it replaces in the image. If the image does not have that directory, the volume belongs to root, and a program that runs as another user cannot write to it: "permission denied".',
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
          mayHaveDirectory(target, stage, (path) => isOnDisk(path, build.context)) ||
          isFilledElsewhere(mount.source, service)
        )
          continue;
        report(
          mount.targetSpan ?? mount,
          `the image has no directory \`${target}\`, so this volume belongs to root: user \`${user}\` cannot write to it`,
          {
            help: `create the directory for this user in the Dockerfile, before USER: \`RUN install -d -o ${user} ${target}\``,
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

/** Whether another service, perhaps one that runs as root and changes the owner, has the volume too. */
function isFilledElsewhere(source: string | undefined, service: Service): boolean {
  if (source === undefined) return false;
  return [...service.project.services.values()].some(
    (each) => each !== service && each.volumes.some((mount) => mount.source === source && mount.type === 'volume'),
  );
}
