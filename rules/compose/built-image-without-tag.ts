import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/built-image-without-tag',
  summary: 'An image built by the project has no version in its name',
  why: 'The name of an image that a service builds is only a local label, so the rules about moving tags ignore it. Some scanners report it anyway. Once the image is pushed, other hosts cannot tell which build they get.',
  category: 'reproducibility',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: { 'compose-lint': 'CL-0004' },
  yields: ['compose/latest-tag', 'compose/untagged-image', 'compose/floating-tag'],
  references: ['https://docs.docker.com/reference/compose-file/build/#using-build-and-image'],
  examples: [
    {
      bad: dedent`
        services:
          shop:
            image: «example/shop»
            build: .
      `,
      good: dedent`
        services:
          shop:
            image: example/shop:3.1.4
            build: .
      `,
    },
  ],
  check: {
    service({ image, imageReference: reference, build }, { report }) {
      if (!image || !reference || !build || reference.digest !== undefined) return;
      if (reference.tag !== undefined && !MOVING.has(reference.tag)) return;
      report(
        image,
        `\`${reference.text}\` is built here without a version in its name: hosts that pull it cannot tell which build they get`,
        {
          help: 'tag it with the version of the build',
        },
      );
    },
  },
});

const MOVING: ReadonlySet<string> = new Set(['latest', 'dev', 'edge', 'nightly', 'stable', 'test']);
