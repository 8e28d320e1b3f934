import { dedent, defineRule } from '../../src/rule/index.ts';
import { defaultLabels } from '../shared/pulled-services.ts';

export default defineRule({
  id: 'dockerfile/invalid-default-arg',
  summary: 'FROM names no image unless a build argument is given',
  why: 'With the defaults of its ARGs alone, the image name is empty or malformed: a plain `docker build` fails, and so do tools that read the file without the arguments of your pipeline, such as `docker build --check`, update bots and scanners. A default makes the file complete.',
  category: 'operability',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  fold: 'file',
  yields: ['dockerfile/invalid-image'],
  aliases: { buildkit: { InvalidDefaultArgInFrom: 'warning' }, tally: 'buildkit/InvalidDefaultArgInFrom' },
  references: ['https://docs.docker.com/go/dockerfile/rule/invalid-default-arg-in-from/'],
  examples: [
    {
      bad: dedent`
        ARG TAG
        FROM «debian:$TAG»
      `,
      good: dedent`
        ARG TAG=13
        FROM debian:$TAG
      `,
    },
    {
      bad: dedent`
        ARG BASE
        FROM «\${BASE}»
      `,
      good: dedent`
        ARG BASE
        FROM \${BASE:-debian:13}
      `,
    },
  ],
  check: {
    from(node, { report }) {
      const { image, invalidDefault } = node;
      // A name without variables is wrong whatever is given: that is an error of its own.
      if (!image || invalidDefault === undefined || image.variables.length === 0) return;
      const bare = image.variables.flatMap(({ name, declaration }) =>
        typeof declaration === 'object' && !declaration.pair.value ? `\`ARG ${name}\`` : [],
      );
      const [first, ...others] = new Set(bare);
      report(
        image,
        invalidDefault === ''
          ? `without build arguments \`${image.raw}\` is empty`
          : `without build arguments \`${image.raw}\` is \`${invalidDefault}\`, which is not a valid image name`,
        {
          help: !first
            ? 'give the ARGs defaults that together make an image name'
            : others.length === 0
              ? `give ${first} a default`
              : `give ${[first, ...others].join(' and ')} defaults`,
          labels: defaultLabels(image),
        },
      );
    },
  },
});
