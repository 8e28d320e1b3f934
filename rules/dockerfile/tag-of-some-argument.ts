import { type Dockerfile, dedent, defineRule, parseImageReference, type Stage } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/tag-of-some-argument',
  summary: 'A base image that by some build argument of the file has no version',
  why: 'Scanners put the defaults of build arguments into FROM without asking which of them are visible there: an ARG that is declared twice, or in a stage before. This rule reports the base images that get the tag `latest`, or none, in this way, for those who compare; other rules report the build argument that does not arrive.',
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
      report(image, `\`${image.raw}\` may be an image without a version`, {
        help: 'give the build argument a default with a version, before the first FROM',
        alias: code,
      });
    },
  },
});

/** A name with the defaults of all arguments above put in, the last of each. */
function substituted(raw: string, { instructions }: Dockerfile, before: number): string {
  const values = new Map<string, string>();
  for (const node of instructions)
    if (node.kind === 'arg' && node.start < before)
      for (const { name, value } of node.pairs) if (value?.value !== undefined) values.set(name, value.value);
  return raw.replace(/\$(?:(\w+)|\{(\w+)(?::?-([^}]*))?\})/g, (whole, plain, braced, fallback) => {
    return values.get(plain ?? braced) ?? fallback ?? whole;
  });
}

/** The codes of tools that find no version in a name; one of them reports a name that is all variable. */
function codesOf(raw: string, text: string, stages: readonly Stage[]): string[] {
  if (stages.some(({ name }) => name === text.toLowerCase()) || text === 'scratch') return [];
  const parsed = parseImageReference(text);
  const moves = parsed.ok && !parsed.image.digest && (parsed.image.tag === undefined || parsed.image.tag === 'latest');
  return [...(moves ? ['DS-0001'] : []), ...(moves || !raw.includes(':') ? ['CKV_DOCKER_7'] : [])];
}
