import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/label-key',
  summary: 'Label key that is not in the form that Docker recommends',
  why: 'Keys of labels are compared letter by letter, and tools filter by them. Docker asks for lower-case letters, digits and single dots, hyphens, underscores or slashes, from a letter to a letter or digit, and keeps `com.docker.`, `io.docker.` and `org.dockerproject.` for itself. `Version` and `version` are two labels, and a key with a blank in it is hard to ask for. `org.label-schema` keys have been replaced by those of `org.opencontainers.image`, which registries and scanners read.',
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
        // What a variable stands for may be a good key.
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
      what: `begins with \`${owner}\`, which Docker keeps for its own labels`,
      help: 'begin the key with a domain of yours, turned round: `com.example.`',
    };
  const help = `use lower-case letters, digits, and single \`.\`, \`-\`, \`_\` or \`/\` between them${suggestion(name)}`;
  if (/[A-Z]/.test(name)) return { what: 'has upper-case letters, and the keys of labels are case-sensitive', help };
  const odd = /[^a-z0-9._/-]/.exec(name)?.[0];
  if (odd)
    return { what: `has ${odd === ' ' ? 'a blank' : `\`${odd}\``} in it, which a label key should not have`, help };
  if (!/^[a-z]/.test(name)) return { what: 'does not begin with a letter, as a label key should', help };
  if (!/[a-z0-9]$/.test(name)) return { what: 'does not end with a letter or digit, as a label key should', help };
  const double = /\.\.|--/.exec(name)?.[0];
  if (double) return { what: `has \`${double}\` in it, and a label key should have single separators`, help };
  if (!name.startsWith('org.label-schema.')) return undefined;
  return {
    what: 'is a key of Label Schema, which is deprecated: what reads labels today asks for `org.opencontainers.image` keys',
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
  }).map(([old, key]) => [old, `write \`org.opencontainers.image.${key}\``]),
);

function suggestion(name: string): string {
  const better = name
    .toLowerCase()
    .replace(/[^a-z0-9._/-]+/g, '-')
    .replace(/([.-])\1+/g, '$1')
    .replace(/^[^a-z]+|[^a-z0-9]+$/g, '');
  return better === '' || better === name ? '' : `: \`${better}\``;
}
