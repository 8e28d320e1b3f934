import { dedent, defineRule, dig, knownText, type ServiceBuild } from '../../src/rule/index.ts';

export default defineRule({
  id: 'project/overwritten-image',
  summary: 'One image name for two different builds',
  why: '`docker compose build` tags each image with the name in `image`. If two different builds have the same name, the one that finishes last gets it, and both services run that image.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/build/'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/shop:1
              build: ./web
            worker:
              image: «example/shop:1»
              build: ./worker
        `,
        'web/Dockerfile': 'FROM nginx:1.29\n',
        'worker/Dockerfile': 'FROM python:3.13\n',
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/shop-web:1
              build: ./web
            worker:
              image: example/shop-worker:1
              build: ./worker
        `,
        'web/Dockerfile': 'FROM nginx:1.29\n',
        'worker/Dockerfile': 'FROM python:3.13\n',
      },
    },
  ],
  check: {
    compose(compose, { report, project }) {
      const builds = project.buildsIn(compose);
      if (builds.length < 2) return;
      const byName = new Map<string, ServiceBuild>();
      for (const link of builds) {
        const { image } = link.service;
        if (!image || image.unknown || link.service.profiles.length > 0) continue;
        const other = byName.get(image.text);
        if (!other) byName.set(image.text, link);
        else if (differ(other, link))
          report(
            image,
            `\`${image.text}\` is also the image name of another build: both services run the image that is built last`,
            {
              help: 'give each build its own image name, or build only one of them',
              labels: other.service.image ? [{ at: other.service.image, message: 'the other build' }] : [],
            },
          );
      }
    },
  },
});

/** Whether two builds surely give two images. */
function differ({ build: one }: ServiceBuild, { build: other }: ServiceBuild): boolean {
  const isKnown = (key: string) =>
    [one, other].every(
      ({ node }) => node.kind === 'scalar' || !dig(node, key) || knownText(dig(node, key)) !== undefined,
    );
  if (!['context', 'dockerfile', 'target'].every(isKnown) || one.inline || other.inline) return false;
  const differs = one.context !== other.context || one.dockerfile !== other.dockerfile;
  if (one.context === undefined || other.context === undefined) return false;
  return differs || (one.target?.text ?? '') !== (other.target?.text ?? '');
}
