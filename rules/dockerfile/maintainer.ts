import { dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/maintainer',
  summary: 'MAINTAINER is deprecated',
  why: 'Docker deprecated MAINTAINER in 2017: it sets an image field that tools no longer read. A label holds the same information and is shown by `docker inspect` and by registries.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  aliases: {
    buildkit: 'MaintainerDeprecated',
    hadolint: { DL4000: 'error' },
    trivy: 'DS-0022',
    checkov: 'CKV_DOCKER_6',
    kics: '99614418',
    semgrep: 'maintainer-is-deprecated',
    sonar: 'S6586',
    tally: 'buildkit/MaintainerDeprecated',
  },
  book: 'Image publication',
  references: ['https://docs.docker.com/go/dockerfile/rule/maintainer-deprecated/'],
  fold: 'file',
  yields: ['dockerfile/invalid-trigger'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        «MAINTAINER» Ada <ada@example.org>
      `,
      good: dedent`
        FROM alpine:3.22
        LABEL org.opencontainers.image.authors="Ada <ada@example.org>"
      `,
      fixed: dedent`
        FROM alpine:3.22
        LABEL org.opencontainers.image.authors="Ada <ada@example.org>"
      `,
    },
  ],
  check: {
    maintainer(node, { report }) {
      const { argument, dockerfile } = node;
      const written = textOf(node.keywordSpan);
      const label = written === written.toLowerCase() ? 'label' : 'LABEL';
      // LABEL interprets variables, quotes and escapes; MAINTAINER keeps every character.
      const name = argument?.text.replace(/^(["'])([^"']*)\1$/, '$2') ?? '';
      const value = [...name].map(
        (character) =>
          ('"$'.includes(character) || character === dockerfile.escape ? dockerfile.escape : '') + character,
      );
      const rewrite =
        argument !== undefined &&
        !node.comments.some((comment) => comment.inside) &&
        !node.onbuild &&
        // Text that was meant as a comment does not belong in a label.
        !/(?:^|\s)#/.test(name);
      report(node.keywordSpan, 'MAINTAINER is deprecated: tools no longer read it', {
        help: 'use `LABEL org.opencontainers.image.authors="…"`',
        fix: !rewrite
          ? undefined
          : {
              title: 'replace with a label',
              safety: 'safe',
              edits: [
                replace(
                  { file: node.file, start: node.start, end: argument.end },
                  `${label} org.opencontainers.image.authors="${value.join('')}"`,
                ),
              ],
            },
      });
    },
  },
});
