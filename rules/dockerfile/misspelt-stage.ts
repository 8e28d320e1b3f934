import { isKnownImage } from '../../src/knowledge/images.ts';
import {
  dedent,
  defineRule,
  type Instruction,
  nearest,
  type Report,
  type Stage,
  type Word,
} from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

/** What stage names look like; a name with a tag or a path is certainly an image. */
const PLAIN_NAME = /^[a-zA-Z][\w.-]{2,}$/;
/** Images of languages and tools, which are also common names for stages. */
const TOOLS =
  /^(?:node|golang|python|php|ruby|rust|openjdk|maven|gradle|composer|docker|busybox|alpine|debian|ubuntu|scratch|context)$/;

export default defineRule({
  id: 'dockerfile/misspelt-stage',
  summary: 'A misspelled stage name',
  why: 'A name that is not a stage is treated as an image: `COPY --from=biuld` tries to pull `biuld` from Docker Hub. The build fails, or copies files from whatever someone has published under that name.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { hadolint: 'DL3022', tally: 'hadolint/DL3022' },
  references: ['https://docs.docker.com/build/building/multi-stage/#name-your-build-stages'],
  examples: [
    {
      bad: dedent`
        FROM node:24 AS build
        RUN npm ci
        FROM nginx:1.29
        COPY --from=«biuld» /app /usr/share/nginx/html
      `,
      good: dedent`
        FROM node:24 AS build
        RUN npm ci
        FROM nginx:1.29
        COPY --from=build /app /usr/share/nginx/html
      `,
      fixed: dedent`
        FROM node:24 AS build
        RUN npm ci
        FROM nginx:1.29
        COPY --from=build /app /usr/share/nginx/html
      `,
    },
    {
      bad: dedent`
        FROM node:24 AS base
        RUN npm ci
        FROM «bsae» AS test
        RUN npm test
      `,
      fixed: dedent`
        FROM node:24 AS base
        RUN npm ci
        FROM base AS test
        RUN npm test
      `,
    },
  ],
  check: {
    from(node, { report }) {
      if (node.stage?.base.kind === 'image' && !node.laterStage) judge(node, node.image, report);
    },
    copy(node, { report }) {
      if (!node.fromStage) judge(node, node.from?.value, report);
    },
    run(node, { report }) {
      for (const mount of node.mounts)
        if (!mount.fromStage) judge(node, mount.entries.findLast(({ key }) => key === 'from')?.value, report);
    },
  },
});

function judge({ dockerfile, stage }: Instruction, word: Word | undefined, report: Report): void {
  if (!word || !PLAIN_NAME.test(word.raw) || TOOLS.test(word.raw) || isKnownImage(word.raw)) return;
  const above = dockerfile.stages.filter(({ index, name }) => name !== undefined && index < (stage?.index ?? 0));
  if (above.some((other) => standsOn(other, word.raw))) return;
  const guess = nearest(
    word.raw,
    above.map(({ name }) => name!),
  );
  const meant = above.findLast(({ name }) => name === guess);
  if (guess === undefined || !meant) return;
  report(word, `\`${word.raw}\` is not a stage: Docker treats it as an image`, {
    help: `did you mean \`${guess}\`?`,
    labels: [{ at: meant.from.name ?? meant.from, message: `the stage \`${guess}\`` }],
    fix: { title: `replace with \`${guess}\``, safety: 'unsafe', edits: [replace(word, guess)] },
  });
}

/** Whether the name is that of an image that the file uses. */
function standsOn({ base }: Stage, name: string): boolean {
  return base.kind === 'image' && base.image.repository.endsWith(`/${name}`);
}
