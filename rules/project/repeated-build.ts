import { type Build, dedent, defineRule, type ServiceBuild } from '../../src/rule/index.ts';

export default defineRule({
  id: 'project/repeated-build',
  summary: 'The same build in several services',
  why: 'Compose builds a separate image for each service with `build`. Identical builds are run, stored and pushed several times, and a service that is not rebuilt keeps running older code than the others.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/build/'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              build: .
            worker:
              «build»: .
              command: work
        `,
        Dockerfile: 'FROM python:3.13\n',
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/shop
              build: .
            worker:
              image: example/shop
              command: work
        `,
        Dockerfile: 'FROM python:3.13\n',
      },
    },
  ],
  fold: 'project',
  check: {
    compose(compose, { report, project }) {
      const builds = project.buildsIn(compose);
      if (builds.length < 2 || compose.incomplete) return;
      const byKey = new Map<string, ServiceBuild>();
      for (const link of builds) {
        const key = keyOf(link.build);
        const other = key === undefined ? undefined : byKey.get(key);
        if (key === undefined) continue;
        if (!other) byKey.set(key, link);
        else if (!isShared(link, other)) {
          const [at, first] = [link.service.keyOf('build'), other.service.keyOf('build')];
          // An anchor or `extends` has both in one place.
          const isOne = at.file === first.file && at.start === first.start;
          const labels = isOne ? [] : [{ at: first, message: 'the same build' }];
          report(at, MESSAGE, { help: HELP, labels });
        }
      }
    },
  },
});

const MESSAGE = 'another service has the same build: the image is built and stored once for each service';
const HELP = 'set `image` in the one service that builds it, and use only that `image` in the others';

/** What makes a build, as a text; undefined where something is not known. */
function keyOf({
  node,
  context,
  contextValue,
  dockerfile,
  target,
  args,
  inline,
  additionalContexts,
}: Build): string | undefined {
  // Without a context it is a part of a build that another file completes.
  if (node.kind === 'mapping' && !contextValue) return undefined;
  if (context === undefined || inline || target?.unknown || args.some(({ value }) => value?.unknown)) return undefined;
  const given = [...args, ...additionalContexts].map(({ name, value }) => `${name}=${value?.text ?? ''}`);
  return [context, dockerfile, target?.text, ...given.sort()].join('\n');
}

/** Whether both give the image the same name, so that there is one. */
function isShared({ service: one }: ServiceBuild, { service: other }: ServiceBuild): boolean {
  return one.image !== undefined && one.image.text === other.image?.text;
}
