import { isKnownImage } from '../../src/knowledge/images.ts';
import { dedent, defineRule, type ImageReference } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/built-under-public-name',
  summary: 'A locally built image with the name of a published image',
  why: 'If a service has both `build` and `image`, Compose pulls the image and builds it only if the registry does not have it. A published image always exists: on a new host, `docker compose up` runs that image without anything the Dockerfile adds. After a build, every other project on the host that uses this image gets the built one.',
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
        `\`${reference.text}\` is a published image: Compose pulls it instead of building, and a local build replaces it on this host`,
        { help: 'use a different image name, or add `pull_policy: build`' },
      );
    },
  },
});

/** Whether the image certainly exists in a registry: a well-known name with a tag that publishers use. */
function isPublished({ name, tag, digest }: ImageReference): boolean {
  if (digest !== undefined || !isKnownImage(name)) return false;
  return tag === undefined || /^(?:latest|alpine|\d+(?:\.\d+){0,2}(?:-(?:alpine|slim|bookworm|trixie))?)$/.test(tag);
}
