import { dedent, defineRule, type Project, type ServiceBuild, type VolumeMount } from '../../src/rule/index.ts';
import { codeAt } from '../shared/code-in-image.ts';
import { lastPart } from '../shared/container-paths.ts';
import { textsAtStart } from '../shared/texts-at-start.ts';

export default defineRule({
  id: 'project/volume-over-code',
  summary: 'A volume that hides the code in the image and keeps the first version',
  why: 'Docker fills an empty named volume once, with the files in that directory of the image. After that, the volume hides the files in the image: a new build with new code or assets changes nothing in the container, without any warning.',
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
        const place = codeAt(target, link, project);
        if (!place || rewritesAtStart(link, project)) continue;
        report(
          mount.targetSpan ?? mount,
          `the volume \`${source}\` hides \`${target}\` in the image: it keeps the files it was created with, and later builds have no effect`,
          {
            help: 'remove the mount; use volumes only for directories with data',
            labels: [{ at: place, message: 'added to the image here' }],
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

/** Whether the start of the container may bring the files up to date. */
function rewritesAtStart(link: ServiceBuild, project: Project): boolean {
  return textsAtStart(link, project).some((text) =>
    /\b(?:cp|rsync|tar|unzip|git|svn|collectstatic|assets:precompile|install -[dDm]|npm (?:run )?build|yarn build)\b/.test(
      text,
    ),
  );
}
