import { type Dockerfile, dedent, defineRule, parseImageReference, type Stage } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/tag-of-some-argument',
  summary: 'A base image that has no version according to scanners',
  why: 'Some scanners insert the defaults of build arguments into FROM without checking which of them are visible there: an ARG may be declared twice, or in an earlier stage. This rule reports the base images that get the tag `latest` or no tag in this way, for comparison with those scanners; other rules report the build argument that has no effect.',
  category: 'reproducibility',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: { trivy: 'DS-0001', checkov: 'CKV_DOCKER_7' },
  yields: ['dockerfile/latest-tag', 'dockerfile/untagged-image'],
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22 AS build
        ARG TAG=latest
        FROM «alpine:$TAG»
      `,
      good: dedent`
        ARG TAG=3.22
        FROM alpine:$TAG
      `,
    },
  ],
  check: {
    stage({ from }, { report }) {
      const { image, dockerfile } = from;
      if (!image?.raw.includes('$')) return;
      const text = substituted(image.raw, dockerfile, from.start);
      const code = codesOf(image.raw, text, dockerfile.stages);
      if (code.length === 0) return;
      report(image, `some scanners treat \`${image.raw}\` as an image without a version`, {
        help: 'declare the build argument above the first FROM, with a version as its default',
        alias: code,
      });
    },
  },
});

/** The name with each variable replaced by its last default above. */
function substituted(raw: string, { instructions }: Dockerfile, before: number): string {
  const values = new Map<string, string>();
  for (const node of instructions)
    if (node.kind === 'arg' && node.start < before)
      for (const { name, value } of node.pairs) if (value?.value !== undefined) values.set(name, value.value);
  return raw.replace(/\$(?:(\w+)|\{(\w+)(?::?-([^}]*))?\})/g, (whole, plain, braced, fallback) => {
    return values.get(plain ?? braced) ?? fallback ?? whole;
  });
}

/** The codes of the tools that do not find a version in a name; checkov also reports a name with variables but without a colon. */
function codesOf(raw: string, text: string, stages: readonly Stage[]): string[] {
  if (stages.some(({ name }) => name === text.toLowerCase()) || text === 'scratch') return [];
  const parsed = parseImageReference(text);
  const moves = parsed.ok && !parsed.image.digest && (parsed.image.tag === undefined || parsed.image.tag === 'latest');
  return [...(moves ? ['DS-0001'] : []), ...(moves || !raw.includes(':') ? ['CKV_DOCKER_7'] : [])];
}
