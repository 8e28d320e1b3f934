import {
  type CopyInstruction,
  dedent,
  defineRule,
  type ImageReference,
  orList,
  type Report,
  type RuleContext,
  type RunInstruction,
  type Word,
} from '../../src/rule/index.ts';
import { sourceImages } from '../shared/copy-images.ts';
import { defaultLabels } from '../shared/pulled-services.ts';
import { allows, trustedRegistries } from '../shared/registries.ts';

interface Options {
  trusted: string[];
}

export default defineRule<Options>({
  id: 'dockerfile/untrusted-registry',
  summary: 'An image from a registry that is not trusted',
  why: 'An image is code from anyone who can push to its registry. A team that mirrors or vets its base images does not want any from elsewhere: not in FROM, and not in COPY or a mount, which use files of an image that no one has reviewed. The option `trusted` lists the allowed registries, such as `docker.io`, `ghcr.io` or `*.example.com`; an entry with a slash, such as `ghcr.io/acme`, allows the images below it. With an empty list, the rule reports nothing.',
  category: 'security',
  severity: 'warning',
  presets: [],
  fix: 'none',
  aliases: { hadolint: { DL3026: 'off' }, 'docker-bench': '4.2', tally: 'hadolint/DL3026' },
  cwe: 829,
  book: 'Base images',
  references: ['https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image'],
  options: trustedRegistries,
  examples: [
    {
      bad: dedent`
        FROM «quay.io/acme/node:22»
        COPY --from=registry.example.com/tools:3 /lint /usr/local/bin/lint
      `,
      good: dedent`
        FROM registry.example.com/node:22
        COPY --from=registry.example.com/tools:3 /lint /usr/local/bin/lint
      `,
      options: { trusted: ['*.example.com'] },
    },
  ],
  check: {
    stage({ base, from }, { options, report }) {
      if (options.trusted.length === 0 || base.kind !== 'image' || !from.image) return;
      judge(base.image, from.image, options, report);
    },
    copy: judgeSources,
    run: judgeSources,
  },
});

function judgeSources(instruction: CopyInstruction | RunInstruction, { options, report }: RuleContext<Options>): void {
  if (options.trusted.length === 0 || instruction.flags.length === 0) return;
  for (const { image, word } of sourceImages(instruction))
    if (image.name !== 'scratch') judge(image, word, options, report);
}

function judge(image: ImageReference, at: Word, { trusted }: Options, report: Report): void {
  if (trusted.some((pattern) => allows(pattern, image))) return;
  report(at, `\`${image.text}\` comes from \`${image.registry}\`, which is not a trusted registry`, {
    help: `use an image from ${orList(trusted.map((pattern) => `\`${pattern}\``))}, or add the registry to the option \`trusted\``,
    labels: defaultLabels(at),
  });
}
