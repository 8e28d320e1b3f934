import { isOfLabelType, LABEL_TYPES, type LabelType } from '../../src/knowledge/label-values.ts';
import { dedent, defineRule, type EnvInstruction, type KeyValue, type Stage } from '../../src/rule/index.ts';

interface Options {
  labels: Record<string, LabelType>;
  required: string[];
  strict: boolean;
}

/** The hadolint code for a value that does not have the type; there is none for `text`. */
const TYPES: Readonly<
  Record<LabelType, { readonly code: string | undefined; readonly what: string; readonly help: string }>
> = {
  text: { code: undefined, what: 'text', help: '' },
  email: { code: 'DL3058', what: 'an email address', help: 'use an address such as `team@example.com`' },
  hash: { code: 'DL3055', what: 'a commit hash', help: 'use 7 to 40 lowercase hexadecimal digits' },
  rfc3339: { code: 'DL3053', what: 'an RFC 3339 date and time', help: 'use the form `2026-01-31T12:00:00Z`' },
  semver: {
    code: 'DL3056',
    what: 'a semantic version',
    help: 'use three numbers such as `1.2.3`, without a leading `v`',
  },
  spdx: {
    code: 'DL3054',
    what: 'an SPDX license expression',
    help: 'use identifiers such as `MIT` or `Apache-2.0 OR MIT`',
  },
  url: { code: 'DL3052', what: 'an absolute URL', help: 'begin it with the scheme, such as `https://`' },
};

export default defineRule<Options>({
  id: 'dockerfile/label-schema',
  summary: 'A label that is missing or does not match the label schema',
  why: 'Labels say whose image this is, from which commit and under which license, and tools rely on them. The option `labels` sets the type of a label (text, email, hash, rfc3339, semver, spdx or url), `required` lists the labels that every shipped image must have, and `strict` reports all other labels. Labels of earlier stages count if the stage is based on them. Values that contain a variable are not checked, and without options the rule reports nothing.',
  category: 'operability',
  severity: 'warning',
  presets: [],
  fix: 'none',
  aliases: {
    hadolint: {
      DL3049: 'off',
      DL3050: 'off',
      DL3051: 'off',
      DL3052: 'off',
      DL3053: 'off',
      DL3054: 'off',
      DL3055: 'off',
      DL3056: 'off',
      DL3058: 'off',
    },
    sonar: 'S7028',
  },
  references: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
  options: (zod) =>
    zod.strictObject({
      labels: zod
        .record(zod.string(), zod.enum(LABEL_TYPES))
        .default({})
        .describe(`The type of each label: ${LABEL_TYPES.join(', ')}`),
      required: zod.array(zod.string()).default([]).describe('Labels that every shipped image must have'),
      strict: zod.boolean().default(false).describe('Report labels that are in neither `labels` nor `required`'),
    }),
  examples: [
    {
      bad: dedent`
        FROM debian:13
        LABEL org.opencontainers.image.version=«v1»
      `,
      good: dedent`
        FROM debian:13
        LABEL org.opencontainers.image.version=1.0.0
      `,
      options: { labels: { 'org.opencontainers.image.version': 'semver' } },
    },
    {
      bad: dedent`
        FROM «debian:13»
        CMD ["app"]
      `,
      good: dedent`
        FROM debian:13
        LABEL org.opencontainers.image.authors="team@example.com"
        CMD ["app"]
      `,
      options: { required: ['org.opencontainers.image.authors'] },
    },
    {
      bad: dedent`
        FROM debian:13
        LABEL «org.opencontainers.image.title»="" \
              org.opencontainers.image.authors=«"the team"» \
              org.opencontainers.image.created=«"yesterday"» \
              org.opencontainers.image.licenses=«"Apache 2"» \
              org.opencontainers.image.revision=«"main"» \
              org.opencontainers.image.url=«"example.com"» \
              «team»="web"
      `,
      good: dedent`
        FROM debian:13
        LABEL org.opencontainers.image.title="shop" \
              org.opencontainers.image.authors="team@example.com" \
              org.opencontainers.image.created="2026-01-31T12:00:00Z" \
              org.opencontainers.image.licenses="Apache-2.0" \
              org.opencontainers.image.revision="8d2f1c0" \
              org.opencontainers.image.url="https://example.com"
      `,
      options: {
        labels: {
          'org.opencontainers.image.title': 'text',
          'org.opencontainers.image.authors': 'email',
          'org.opencontainers.image.created': 'rfc3339',
          'org.opencontainers.image.licenses': 'spdx',
          'org.opencontainers.image.revision': 'hash',
          'org.opencontainers.image.url': 'url',
        },
        strict: true,
      },
    },
  ],
  check: {
    dockerfile({ stages }, { options, report }) {
      if (options.required.length === 0) return;
      const bases = new Set(stages.flatMap(({ base }) => (base.kind === 'stage' ? [base.stage] : [])));
      for (const stage of stages) {
        if (!stage.shipped || bases.has(stage)) continue;
        const keys = keysOf(stage);
        // A variable in a key may expand to a required key.
        if (!keys) continue;
        const missing = options.required.filter((key) => !keys.has(key));
        if (missing.length === 0) continue;
        const names = missing.map((key) => `\`${key}\``).join(', ');
        report(stage.from.image ?? stage.from, `the image lacks the label${missing.length > 1 ? 's' : ''} ${names}`, {
          help: `add \`LABEL ${missing[0]}="…"\` to the stage`,
          alias: ['DL3049', 'S7028'],
        });
      }
    },
    label(node, { options, report }) {
      const { labels, required, strict } = options;
      for (const pair of node.pairs) {
        const type = Object.hasOwn(labels, pair.name) ? labels[pair.name] : undefined;
        const isKnown = type !== undefined || required.includes(pair.name);
        if (isKnown) judge(pair, type ?? 'text');
        else if (strict && pair.name !== '' && pair.key.variables.length === 0)
          report(pair.key, `\`${pair.name}\` is not in the label schema`, {
            help: 'remove it, or add it to the option `labels`',
            alias: ['DL3050'],
          });
      }

      function judge({ name, value, key }: KeyValue, type: LabelType): void {
        if (!value || value.variables.length > 0 || value.value === undefined) return;
        if (value.value === '')
          report(key, `the label \`${name}\` is empty`, { help: 'set a value, or remove it', alias: ['DL3051'] });
        else if (!isOfLabelType(value.value, type)) {
          const { code, what, help } = TYPES[type];
          report(value, `\`${name}\` must be ${what}, not \`${value.value}\``, {
            help,
            alias: code ? [code] : [],
          });
        }
      }
    },
  },
});

/** The label keys of a stage and the stages that it is based on; undefined if one of them is not known. */
function keysOf(stage: Stage): ReadonlySet<string> | undefined {
  const keys = new Set<string>();
  const seen = new Set<Stage>();
  for (
    let at: Stage | undefined = stage;
    at && !seen.has(at);
    at = at.base.kind === 'stage' ? at.base.stage : undefined
  ) {
    seen.add(at);
    for (const node of at.instructions)
      if (isLabel(node) && !node.onbuild)
        for (const { name, key } of node.pairs) {
          if (key.variables.length > 0) return undefined;
          keys.add(name);
        }
  }
  return keys;
}

function isLabel(node: Stage['instructions'][number]): node is EnvInstruction {
  return node.kind === 'label';
}
