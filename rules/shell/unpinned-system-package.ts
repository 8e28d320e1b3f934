import { dedent, defineRule, type PackageCommand } from '../../src/rule/index.ts';
import { named, pinned, unpinned } from '../shared/unpinned.ts';

/** The codes of other tools. */
const CODES: Partial<Readonly<Record<PackageCommand['manager'], readonly string[]>>> = {
  'apt-get': ['DL3008', '965a08d7'],
  apk: ['DL3018', 'd3499f6d'],
  yum: ['DL3033', '6452c424'],
  dnf: ['DL3041', '93d88cf7'],
  microdnf: ['DL3041'],
  zypper: ['DL3037', '562952e4'],
};

export default defineRule({
  id: 'shell/unpinned-system-package',
  summary: 'A distribution package is not pinned to a version',
  why: 'The same Dockerfile may install another version next month, so two builds of the same commit differ. Pinned versions make the build fail when the repository drops a version: they are worth it where images must be reproducible, with a mirror or a snapshot of the repository.',
  category: 'reproducibility',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  yields: ['shell/unquoted-version-specifier'],
  aliases: {
    hadolint: { DL3008: 'warning', DL3018: 'warning', DL3033: 'warning', DL3037: 'warning', DL3041: 'warning' },
    kics: ['965a08d7', 'd3499f6d', '6452c424', '93d88cf7', '562952e4'],
  },
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get', 'https://snapshot.debian.org/'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install -y --no-install-recommends «curl» git && rm -rf /var/lib/apt/lists/*
      `,
      good: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install -y --no-install-recommends 'curl=7.88.*' 'git=1:2.39.*' && rm -rf /var/lib/apt/lists/*
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache --virtual .deps «curl»
      `,
      good: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache --virtual .deps curl~8
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      if (call.knowledge.of !== 'system') return;
      const packages = unpinned(call);
      const [first] = packages;
      if (!first) return;
      report(
        first,
        `${named(packages)} ${packages.length > 1 ? 'are' : 'is'} not pinned: the version depends on the day of the build`,
        {
          help: `pin the version, as in \`${pinned(call, first)}\``,
          alias: CODES[call.manager] ?? [],
        },
      );
    },
  },
});
