import { isKnownImage } from '../../src/knowledge/images.ts';
import { dedent, defineRule, type ImageReference } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/built-under-public-name',
  summary: 'A built image with the name of a published one',
  why: 'Where a service has `build` and `image`, Compose pulls the image if the registry has it and builds it otherwise. Under the name of a published image it is always there: on a new host `docker compose up` runs that one, without anything the Dockerfile adds. After a build, every other project of the host that asks for this image gets the built one.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  fold: 'project',
  aliases: { dclint: { 'no-build-and-image': 'error' } },
  book: 'Base images',
  references: ['https://docs.docker.com/reference/compose-file/build/#using-build-and-image'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            build: ./db
            image: «postgres:18»
      `,
      good: dedent`
        services:
          db:
            build: ./db
            image: shop/db
          proxy:
            build: ./proxy
            image: nginx:1.29
            pull_policy: build
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const { build, image, imageReference: reference, project, name } = service;
      if (!build || !image || !reference || service.get('pull_policy') || !isPublished(reference)) return;
      if (project.furtherServices(name).some((other) => other.get('pull_policy'))) return;
      report(
        image,
        `\`${reference.text}\` is a published image: Compose pulls that one instead of building, and a build hides it on this host`,
        { help: 'give the image a name of its own, or add `pull_policy: build`' },
      );
    },
  },
});

/** Whether a name is that of an image which surely exists: a well-known one, with a tag that is not of our own making. */
function isPublished({ name, tag, digest }: ImageReference): boolean {
  if (digest !== undefined || !isKnownImage(name)) return false;
  return tag === undefined || /^(?:latest|alpine|\d+(?:\.\d+){0,2}(?:-(?:alpine|slim|bookworm|trixie))?)$/.test(tag);
}
