import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'dockerfile/maintainer',
  summary: 'MAINTAINER is deprecated',
  why: 'Docker deprecated MAINTAINER in 2017: it sets a field of the image that tools no longer read. A label says the same and can be read with `docker inspect` and by registries.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { buildkit: 'MaintainerDeprecated', hadolint: { DL4000: 'error' }, tally: 'buildkit/MaintainerDeprecated' },
  book: 'Image publication',
  references: ['https://docs.docker.com/go/dockerfile/rule/maintainer-deprecated/'],
  examples: [
    {
      bad: 'FROM alpine:3.22\n«MAINTAINER» Ada <ada@example.org>\n',
      good: 'FROM alpine:3.22\nLABEL org.opencontainers.image.authors="Ada <ada@example.org>"\n',
    },
  ],
  check: {
    maintainer(node, { report }) {
      report(node.keywordSpan, 'MAINTAINER is deprecated; readers of the image no longer look at it', {
        help: 'write `LABEL org.opencontainers.image.authors="…"`',
      });
    },
  },
});
