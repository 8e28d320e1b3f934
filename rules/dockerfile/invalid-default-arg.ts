import { dedent, defineRule } from '../../src/rule/index.ts';
import { defaultLabels } from '../shared/pulled-services.ts';

export default defineRule({
  id: 'dockerfile/invalid-default-arg',
  summary: 'FROM has no valid image name without build arguments',
  why: 'With only the defaults of its ARGs, the image name is empty or malformed. A plain `docker build` fails, and so do tools that read the file without the arguments of your pipeline, such as `docker build --check`, update bots and scanners.',
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
      // A name without variables is always invalid: another rule reports it.
      if (!image || invalidDefault === undefined || image.variables.length === 0) return;
      const bare = image.variables.flatMap(({ name, declaration }) =>
        typeof declaration === 'object' && !declaration.pair.value ? `\`ARG ${name}\`` : [],
      );
      const [first, ...others] = new Set(bare);
      report(
        image,
        invalidDefault === ''
          ? `without build arguments, \`${image.raw}\` is empty and the build fails`
          : `without build arguments, \`${image.raw}\` is \`${invalidDefault}\`, which is not a valid image name`,
        {
          help: !first
            ? 'set defaults for the ARGs that form a valid image name'
            : others.length === 0
              ? `set a default for ${first}`
              : `set defaults for ${[first, ...others].join(' and ')}`,
          labels: defaultLabels(image),
        },
      );
    },
  },
});
