import {
  dedent,
  defineRule,
  type Project,
  type ServiceBuild,
  type Stage,
  type VolumeMount,
} from '../../src/rule/index.ts';
import { type CopiedPath, copiesInto, isBelow, lastPart, pathIn, workdirOf } from '../shared/container-paths.ts';
import { chainOf } from '../shared/stage-chain.ts';
import { startTexts } from '../shared/start-texts.ts';

export default defineRule({
  id: 'project/volume-over-code',
  summary: 'A volume over files of the image: it keeps those of the first build',
  why: 'Docker fills an empty named volume with what the image has in that place, once. From then on the volume hides the files of the image: a new build with new code or assets changes nothing in the container, and no message says so.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  fold: 'thing',
  book: 'Volumes and data',
  references: ['https://docs.docker.com/engine/storage/volumes/#populate-a-volume-using-a-container'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              build: .
              volumes:
                - code:«/app»
          volumes:
            code:
        `,
        Dockerfile: dedent`
          FROM python:3.13-slim
          WORKDIR /app
          COPY . .
          CMD ["python", "app.py"]
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
          FROM python:3.13-slim
          WORKDIR /app
          COPY . .
          CMD ["python", "app.py"]
        `,
      },
    },
  ],
  check: {
    build(link, { report, project }) {
      const { stage, service } = link;
      if (!stage || service.volumes.length === 0) return;
      for (const mount of service.volumes) {
        const { type, source, target, unknown } = mount;
        if (type !== 'volume' || source === undefined || unknown || !target || keepsData(target, mount)) continue;
        const place = hiddenBy(target, link, project);
        if (!place || rewritesAtStart(link, project)) continue;
        report(
          mount.targetSpan ?? mount,
          `the volume \`${source}\` hides \`${target}\` of the image: it keeps the files of the first build, and later builds have no effect there`,
          {
            help: 'remove the mount, so that the files come from the image; mount volumes only over directories with data',
            labels: [{ at: place, message: 'put into the image here' }],
            about: source,
          },
        );
      }
    },
  },
});

/** Names of directories that an image fills only to begin with. */
const OF_DATA =
  /^(?:attachments|avatars|backups?|cache|certs?|conf(?:ig)?|configs|content|data(?:base)?|db|etc|extensions|add-?ons|files|home|images|img|keys|logs?|media|migrations|models|photos|plugins|root|sessions?|ssl|storage|te?mp|themes|uploads?|var|wp-content|work(?:dir|spaces?)?)$/i;
const OF_SYSTEM = /^\/(?:etc|home|root|mnt|run|tmp|dev|proc|var\/(?!www(?:\/|$)|task(?:\/|$)))/;

/** Whether a place is there for data, or the file is one in which people work. */
function keepsData(target: string, { file }: VolumeMount): boolean {
  return OF_SYSTEM.test(`${target}/`) || OF_DATA.test(lastPart(target)) || file.path.includes('.devcontainer');
}

/** What puts code or assets into the image where the volume is. */
function hiddenBy(target: string, { stage, build }: ServiceBuild, project: Project): CopiedPath['node'] | undefined {
  if (!stage || declaresVolume(stage, target)) return undefined;
  for (const { node, to } of copiesInto(stage)) {
    const sources = node.sources.map(({ value }) => value ?? '');
    if (sources.length === 0 || sources.every((source) => NO_CODE.test(source))) continue;
    if (isBelow(to, target)) {
      const [only = ''] = sources;
      const path = pathIn(build.context, only);
      const isEmpty = !node.from && sources.length === 1 && path !== undefined && isPlaceholder(path, project);
      if (!isEmpty) return node;
    } else if (!node.from && isBelow(target, to) && sources.length === 1) {
      const path = pathIn(pathIn(build.context, sources[0]), `.${target.slice(to === '/' ? 0 : to.length)}`);
      const isSource = path !== undefined && project.disk.kind(path) === 'directory';
      if (isSource && !isPlaceholder(path, project) && !isIgnored(path, node, project)) return node;
    }
  }
  return undefined;
}

/** Lists of what is to be installed; a directory with nothing else holds no code. */
const NO_CODE =
  /(?:^|\/)(?:requirements[\w.-]*\.txt|package(?:-lock)?\.json|package\*\.json|yarn\.lock|pnpm-lock\.yaml|composer\.(?:json|lock)|Gemfile(?:\.lock)?\*?|go\.(?:mod|sum)|pom\.xml|\.git\w+|\.(?:git)?keep)$/;

/** Whether a directory only exists so that git keeps it. */
function isPlaceholder(path: string, { disk }: Project): boolean {
  return disk.kind(path) === 'directory' && disk.list(path).every((name) => /^\.git|^\.?keep$|^README/.test(name));
}

function isIgnored(path: string, { dockerfile }: CopiedPath['node'], project: Project): boolean {
  return project.contextsOf(dockerfile).some(({ directory, ignoreFile }) => {
    const relative = path.slice(directory.length + 1);
    return path.startsWith(`${directory}/`) && ignoreFile?.excludedBy(relative) !== undefined;
  });
}

function declaresVolume(stage: Stage, target: string): boolean {
  return chainOf(stage).some((each) =>
    each.instructions.some(
      (node) =>
        node.kind === 'volume' &&
        node.words.some(({ value }) => {
          const path = pathIn(workdirOf(each, node.state), value);
          return path === undefined || isBelow(path, target) || isBelow(target, path);
        }),
    ),
  );
}

/** Whether the start of the container may bring the files up to date. */
function rewritesAtStart(link: ServiceBuild, project: Project): boolean {
  return startTexts(link, project).some((text) =>
    /\b(?:cp|rsync|tar|unzip|git|svn|collectstatic|assets:precompile|install -[dDm]|npm (?:run )?build|yarn build)\b/.test(
      text,
    ),
  );
}
