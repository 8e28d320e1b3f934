import { type CopyInstruction, dedent, defineRule, textOf } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/any-add',
  summary: 'Any use of ADD',
  why: 'Some scanners report every ADD, others every ADD except those of archives or URLs. This rule reports the same instructions, for comparison with those scanners and for teams that do not use ADD at all. `dockerfile/add-instead-of-copy` reports only those that COPY could replace.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: {
    trivy: 'DS-0005',
    checkov: 'CKV_DOCKER_4',
    kics: ['9513a694', '4b410d24'],
    semgrep: 'prefer-copy-over-add',
    dockle: 'CIS-DI-0009',
    'docker-bench': '4.9',
  },
  yields: ['dockerfile/add-instead-of-copy'],
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        «ADD» rootfs.tar.gz /
      `,
      good: dedent`
        FROM debian:13
        COPY app /app
      `,
    },
  ],
  check: {
    add(node, { report }) {
      report(node.keywordSpan, '`ADD` unpacks archives and downloads URLs, depending on its source', {
        help: 'use `COPY`, and unpack or download in a RUN',
        alias: codesOf(node),
      });
    },
  },
});

/** The codes of the tools that report an ADD with these arguments. */
function codesOf({ rest }: CopyInstruction): string[] {
  const text = textOf(rest);
  const codes = ['CKV_DOCKER_4', 'CIS-DI-0009', '4.9'];
  const fetches = /https?:\/\//.test(text);
  if (!text.includes('.tar') && !fetches && !text.includes('git@')) codes.push('DS-0005');
  if (!text.includes('.tar')) codes.push('9513a694');
  if (fetches) codes.push('4b410d24');
  if (fetches || /\.(?:gz|bz2|zip|tar)\b/.test(text)) codes.push('prefer-copy-over-add');
  return codes;
}
