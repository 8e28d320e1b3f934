import { dedent, defineRule, type Project, type ServiceBuild, type VolumeMount } from '../../src/rule/index.ts';
import { broughtInto } from '../shared/brought-packages.ts';
import { isBelow, lastPart, pathIn } from '../shared/container-paths.ts';
import { textsAtStart } from '../shared/texts-at-start.ts';

export default defineRule({
  id: 'project/bind-over-packages',
  summary: 'A bind mount that hides packages installed in the image',
  why: 'A bind mount replaces everything that the image has in that directory, including `node_modules` or `vendor`. Unless the packages are also installed on the host, the program does not find them, and packages from the host may be built for another operating system.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Volumes and data',
  references: ['https://docs.docker.com/engine/storage/bind-mounts/#mount-into-a-non-empty-directory-on-the-container'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              build: .
              volumes:
                - «.:/app»
        `,
        Dockerfile: dedent`
          FROM node:24-slim
          WORKDIR /app
          COPY package*.json ./
          RUN npm ci
          COPY . .
          CMD ["node", "index.js"]
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              build: .
              volumes:
                - .:/app
                - /app/node_modules
        `,
        Dockerfile: dedent`
          FROM node:24-slim
          WORKDIR /app
          COPY package*.json ./
          RUN npm ci
          COPY . .
          CMD ["node", "index.js"]
        `,
      },
    },
  ],
  check: {
    build(link, { report, project }) {
      const { stage, service } = link;
      if (!stage || service.volumes.length === 0) return;
      for (const mount of service.volumes) {
        if (mount.type !== 'bind' || mount.sourcePath === undefined || mount.target === undefined) continue;
        if (project.disk.kind(mount.sourcePath) !== 'directory') continue;
        const hidden = [...broughtInto(link, stage)].find(({ path }) => isHidden(path, mount, link, project));
        if (!hidden || isInstalledLater(link, project)) continue;
        const { path, at, program } = hidden;
        report(
          mount,
          `the bind mount hides \`${path}\` in the image: the directory is missing unless it also exists on the host`,
          {
            help: program
              ? 'mount only the source directories, or install the program in another directory of the image'
              : `add a volume \`${path}\` to the service, or mount only the source directories`,
            labels: [{ at, message: program ? 'added to the image here' : 'installed here' }],
          },
        );
      }
    },
  },
});

/** Whether a bind mount hides a directory, no other mount brings it back, and the host does not have it. */
function isHidden(path: string, mount: VolumeMount, { service }: ServiceBuild, { disk }: Project): boolean {
  const target = pathIn('/', mount.target);
  if (target === undefined || target === '/' || !isBelow(path, target) || path === target) return false;
  const others = service.volumes.filter((each) => each !== mount && each.target !== undefined);
  if (others.some((each) => isBelow(path, each.target!) && each.target!.length > target.length)) return false;
  if (service.volumes.some(({ target: each }) => each === undefined)) return false;
  const tmpfs = service.get('tmpfs');
  if (tmpfs?.file.slice(tmpfs).includes(lastPart(path))) return false;
  const host = `${mount.sourcePath}${path.slice(target.length)}`;
  if (
    disk.kind(`${mount.sourcePath}/.pnp.cjs`) ||
    /modules-folder/.test(disk.read(`${mount.sourcePath}/.yarnrc`) ?? '')
  )
    return false;
  return disk.kind(host) === undefined;
}

/** Whether something installs the packages into the directory of the host: the start of the container, or another service. */
function isInstalledLater(link: ServiceBuild, project: Project): boolean {
  const { services } = link.service.project;
  const texts = [...services.values()].flatMap((service) =>
    textsAtStart(project.buildOf(service) ?? plain(service), project),
  );
  return texts.some((text) => INSTALLS.test(text));
}

function plain(service: ServiceBuild['service']): Parameters<typeof textsAtStart>[0] {
  return { service, stage: undefined };
}

const INSTALLS =
  /\b(?:(?:npm["',\s]+(?:ci|i|install|clean-install)|(?:pnpm|bun)["',\s]+i(?:nstall)?|composer["',\s]+(?:install|update)|NODE_PATH)\b|yarn(?:["',\s]+install\b|\s*(?:$|&&|;|\|\|)|["']\s*\]))/m;
