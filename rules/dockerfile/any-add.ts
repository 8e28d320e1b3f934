import { type CopyInstruction, dedent, defineRule, textOf } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/any-add',
  summary: 'ADD, whatever it adds',
  why: 'Some scanners report every ADD, others all but those of archives or addresses. This rule reports what they report, for those who compare or want no ADD at all; dockerfile/add-instead-of-copy reports the ones that COPY could replace.',
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
      report(node.keywordSpan, '`ADD` unpacks archives and fetches addresses, depending on what its source is', {
        help: 'write `COPY`, and unpack or download in a RUN',
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
