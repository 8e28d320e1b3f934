import { ARCHITECTURE_NAMESPACES, isLinuxOnly } from '../../src/knowledge/base-images.ts';
import { familyOfImage } from '../../src/knowledge/os-families.ts';
import { defineRule, type ImageReference } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/platform-mismatch',
  summary: 'A `--platform` that the image is not published for',
  why: 'The image is published for only one operating system or architecture. If another one is requested, Docker finds no matching image and the build fails, or it uses the image anyway and the programs in it do not start.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: {
    buildkit: 'InvalidBaseImagePlatform',
    tally: ['buildkit/InvalidBaseImagePlatform', 'tally/platform-mismatch'],
  },
  references: [
    'https://docs.docker.com/reference/dockerfile/#from',
    'https://github.com/docker-library/official-images#architectures-other-than-amd64',
  ],
  examples: [
    {
      bad: 'FROM --platform=«linux/arm64» amd64/alpine:3.22 AS build-arm64\n',
      good: 'FROM --platform=linux/arm64 alpine:3.22 AS build-arm64\n',
    },
    {
      bad: 'FROM --platform=«windows/amd64» debian:13 AS tools-windows\n',
      good: 'FROM --platform=windows/amd64 mcr.microsoft.com/windows/nanoserver:ltsc2025 AS tools-windows\n',
    },
  ],
  check: {
    stage({ base, from }, { report }) {
      const word = from.flag('platform')?.value;
      const { platform } = from;
      if (base.kind !== 'image' || !word || !platform) return;
      const os = osOf(base.image);
      const architecture = architectureOf(base.image);
      const only =
        os !== undefined && platform.os !== undefined && os !== platform.os
          ? os === 'linux'
            ? 'Linux'
            : 'Windows'
          : architecture !== undefined && platform.architecture !== undefined && architecture !== platform.architecture
            ? architecture
            : undefined;
      if (only === undefined) return;
      report(word, `\`${base.image.name}\` is published for ${only} only, not for \`${word.text}\``, {
        help: 'choose an image for this platform, or another platform',
        labels: from.image ? [{ at: from.image, message: `for ${only} only` }] : undefined,
      });
    },
  },
});

function osOf(image: ImageReference): string | undefined {
  if (familyOfImage(image) === 'windows') return 'windows';
  return isLinuxOnly(image.name) ? 'linux' : undefined;
}

function architectureOf({ registry, repository }: ImageReference): string | undefined {
  const namespace = repository.slice(0, repository.indexOf('/'));
  return registry === 'docker.io' ? ARCHITECTURE_NAMESPACES.get(namespace) : undefined;
}
