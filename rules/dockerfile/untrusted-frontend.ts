import { clip, dedent, defineRule } from '../../src/rule/index.ts';

/** Docker's own frontend, possibly from a mirror. */
const OWN = /^(?:[\w.:-]+\/)*docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;

export default defineRule({
  id: 'dockerfile/untrusted-frontend',
  summary: 'A third-party Dockerfile frontend without a digest',
  why: 'The image in `# syntax=` is a program that reads the Dockerfile and the build context and decides what is built. Anyone who can move its tag controls all later builds of this file, whatever the instructions say. A digest pins the program that was reviewed.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 829,
  references: ['https://docs.docker.com/build/buildkit/frontend/'],
  examples: [
    {
      bad: dedent`
        # syntax=«example/dockerfile-plus:0.4»
        FROM debian:13
      `,
      good: dedent`
        # syntax=docker/dockerfile:1
        FROM debian:13
      `,
    },
  ],
  check: {
    dockerfile({ directives }, { report }) {
      for (const { name, value, valueSpan } of directives) {
        // Arguments of the frontend may follow its image.
        const image = value.trim().split(/\s/)[0]!;
        if (name !== 'syntax' || image === '' || image.includes('@sha256:') || OWN.test(image)) continue;
        report(
          valueSpan,
          `\`${clip(image, 60)}\` decides what this file builds: anyone who can move its tag controls every build`,
          {
            help: `use \`docker/dockerfile:1\`, or pin the digest of the frontend: \`${clip(image, 60)}@sha256:<digest>\``,
          },
        );
      }
    },
  },
});
