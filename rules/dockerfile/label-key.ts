import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/label-key',
  summary: 'A label key that does not follow the Docker recommendations',
  why: 'Label keys are case-sensitive, and tools filter by them: `Version` and `version` are two labels. Docker recommends lowercase letters, digits and single dots, hyphens, underscores or slashes, beginning with a letter and ending with a letter or digit, and reserves `com.docker.`, `io.docker.` and `org.dockerproject.`. `org.label-schema` keys have been replaced by `org.opencontainers.image` keys, which registries and scanners read.',
  category: 'style',
  severity: 'info',
  presets: ['strict', 'style'],
  fix: 'none',
  fold: 'file',
  aliases: { hadolint: { DL3048: 'info' }, tally: 'tally/labels/valid-key' },
  references: [
    'https://docs.docker.com/engine/manage-resources/labels/#key-format-recommendations',
    'https://github.com/opencontainers/image-spec/blob/main/annotations.md',
  ],
  yields: ['dockerfile/colon-after-name', 'dockerfile/misspelt-label'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        LABEL «Vendor»="Acme"
      `,
      good: dedent`
        FROM debian:13
        LABEL com.example.vendor="Acme"
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        LABEL «org.label-schema.vcs-url»="https://example.com/app"
      `,
      good: dedent`
        FROM debian:13
        LABEL org.opencontainers.image.source="https://example.com/app"
      `,
    },
  ],
  check: {
    label(node, { report }) {
      for (const { key, name } of node.pairs) {
        // The value of a variable may be a valid key.
        if (name === '' || key.variables.length > 0) continue;
        const flaw = flawOf(name);
        if (flaw) report(key, `\`${name}\` ${flaw.what}`, { help: flaw.help, alias: flaw.old ? [] : undefined });
      }
    },
  },
});

interface Flaw {
  readonly what: string;
  readonly help: string;
  readonly old?: boolean;
}

function flawOf(name: string): Flaw | undefined {
  const owner = /^(?:com\.docker|io\.docker|org\.dockerproject)\./.exec(name)?.[0];
  if (owner)
    return {
      what: `begins with \`${owner}\`, which Docker reserves for its own labels`,
      help: 'begin the key with your own domain in reverse order: `com.example.`',
    };
  const help = `use lowercase letters, digits, and single \`.\`, \`-\`, \`_\` or \`/\` between them${suggestion(name)}`;
  if (/[A-Z]/.test(name)) return { what: 'contains uppercase letters, and label keys are case-sensitive', help };
  const odd = /[^a-z0-9._/-]/.exec(name)?.[0];
  if (odd) return { what: `contains ${odd === ' ' ? 'a space' : `\`${odd}\``}, which a label key should not`, help };
  if (!/^[a-z]/.test(name)) return { what: 'does not begin with a letter, as a label key should', help };
  if (!/[a-z0-9]$/.test(name)) return { what: 'does not end with a letter or digit, as a label key should', help };
  const double = /\.\.|--/.exec(name)?.[0];
  if (double) return { what: `contains \`${double}\`, but a label key should have single separators`, help };
  if (!name.startsWith('org.label-schema.')) return undefined;
  return {
    what: 'is a Label Schema key, which is deprecated: tools now read `org.opencontainers.image` keys',
    help: SUCCESSORS[name.slice('org.label-schema.'.length)] ?? 'remove it, or use an `org.opencontainers.image` key',
    old: true,
  };
}

const SUCCESSORS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'build-date': 'created',
    name: 'title',
    description: 'description',
    usage: 'documentation',
    url: 'url',
    'vcs-url': 'source',
    'vcs-ref': 'revision',
    vendor: 'vendor',
    version: 'version',
  }).map(([old, key]) => [old, `use \`org.opencontainers.image.${key}\``]),
);

function suggestion(name: string): string {
  const better = name
    .toLowerCase()
    .replace(/[^a-z0-9._/-]+/g, '-')
    .replace(/([.-])\1+/g, '$1')
    .replace(/^[^a-z]+|[^a-z0-9]+$/g, '');
  return better === '' || better === name ? '' : `: \`${better}\``;
}
