import { dedent, defineRule, type EnvInstruction, type KeyValue, nearest } from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

const PREFIX = 'org.opencontainers.image';

/** The keys in version 1.1 of the image specification of the Open Container Initiative. */
const KEYS: readonly string[] = [
  ...'created authors url documentation source version revision vendor licenses ref.name title description'.split(' '),
  'base.digest',
  'base.name',
];

/** Words that people use for a key although they are not similar to it. */
const MEANT: Readonly<Record<string, string>> = {
  author: 'authors',
  maintainer: 'authors',
  maintainers: 'authors',
  license: 'licenses',
  docs: 'documentation',
  doc: 'documentation',
  'ref-name': 'ref.name',
  'base-name': 'base.name',
  'base-digest': 'base.digest',
};

export default defineRule({
  id: 'dockerfile/misspelt-label',
  summary: 'A misspelled key of a standard image label',
  why: 'Registries, scanners and update tools look for exact keys: GitHub links a package to its repository through `org.opencontainers.image.source`, but nothing reads `org.opencontainer.image.source` or `org.opencontainers.image.license`. The misspelled label has no effect.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md#pre-defined-annotation-keys'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        LABEL «org.opencontainers.image.license»="MIT"
      `,
      good: dedent`
        FROM debian:13
        LABEL org.opencontainers.image.licenses="MIT"
      `,
      fixed: dedent`
        FROM debian:13
        LABEL org.opencontainers.image.licenses="MIT"
      `,
    },
  ],
  check: {
    label(node, { report }) {
      for (const pair of node.pairs) {
        const right = /^or?g?\.?open/i.test(pair.name) ? rightKey(pair.name) : undefined;
        if (right === undefined) continue;
        report(pair.key, `nothing reads \`${pair.name}\`: the image specification defines \`${right}\``, {
          help: `use \`${right}\``,
          fix: isSet(right, node)
            ? undefined
            : {
                title: `replace with \`${right}\``,
                safety: 'unsafe',
                edits: [replace(pair.key, rightText(pair, right))],
              },
        });
      }
    },
  },
});

/** The key that was meant; undefined if the key is right, or if it could be any other key. */
function rightKey(name: string): string | undefined {
  // Like a typo, the British spelling is corrected.
  const lower = name.toLowerCase().replace(/\.licenc(?=es?$)/, '.licens');
  if (lower.startsWith(`${PREFIX}.`)) return keyFor(lower.slice(PREFIX.length + 1), name);
  const parts = lower.split('.');
  // A word is missing: `org.opencontainers.title`.
  if (lower.startsWith('org.opencontainers.') && parts[2] !== undefined && !/^image/.test(parts[2])) {
    const key = parts.slice(2).join('.');
    return KEYS.includes(key) || Object.hasOwn(MEANT, key) ? keyFor(key, name) : undefined;
  }
  const head = parts.slice(0, 3).join('.');
  if (parts.length < 4 || nearest(head, [PREFIX]) !== PREFIX) return undefined;
  return keyFor(parts.slice(3).join('.'), name);
}

function keyFor(key: string, name: string): string | undefined {
  const meant = KEYS.includes(key) ? key : Object.hasOwn(MEANT, key) ? MEANT[key] : nearest(key, KEYS);
  const right = `${PREFIX}.${meant}`;
  return meant === undefined || right === name ? undefined : right;
}

/** Whether the stage already sets the key. */
function isSet(key: string, { stage }: EnvInstruction): boolean {
  return !!stage?.instructions.some(({ kind, ...node }) => kind === 'label' && 'pairs' in node && has(node.pairs, key));
}

function has(pairs: readonly KeyValue[], key: string): boolean {
  return pairs.some(({ name }) => name === key);
}

function rightText({ key }: KeyValue, right: string): string {
  const quote = /^["']/.exec(key.file.text.slice(key.start, key.start + 1))?.[0] ?? '';
  return `${quote}${right}${quote}`;
}
