import {
  dedent,
  defineRule,
  type PackageCommand,
  type PackageSpec,
  type RunInstruction,
} from '../../src/rule/index.ts';
import { databaseOf, namesOf, type StageCall, stageCalls } from '../shared/stage-packages.ts';

export default defineRule({
  id: 'dockerfile/removed-in-later-layer',
  summary: 'Packages removed in a later layer than they were installed in',
  why: 'Every RUN creates a layer on top of the earlier ones. The files of a package that a later RUN removes are hidden, but they are still in the layer that installed them and are downloaded with the image. The removal frees no space and makes the image slightly larger.',
  category: 'performance',
  severity: 'info',
  presets: ['production', 'strict'],
  fix: 'none',
  book: 'Dockerfile and package managers',
  references: [
    'https://docs.docker.com/build/building/best-practices/#run',
    'https://docs.docker.com/build/building/multi-stage/',
  ],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl
        RUN curl --fail --output /app https://example.com/app && apk del «curl»
      `,
      good: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl && curl --fail --output /app https://example.com/app && apk del curl
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      if (call.action !== 'remove') return;
      const { host } = call.command.script;
      if (host.kind !== 'run' || !host.stage?.shipped || host.onbuild) return;
      const before = stageCalls(host.stage).filter(
        ({ call: other }) => other.action === 'install' && databaseOf(other) === databaseOf(call),
      );
      if (call.verbText === 'prune' && call.packages.length === 0) return judgePrune(call, host, before, report);
      const late = call.packages.filter((spec) => isLate(spec, call, host, before));
      const [first] = late;
      if (!first) return;
      const names = late.map(({ name }) => `\`${name}\``);
      const more = names.length > 2 ? `${names[0]} and ${names.length - 1} more` : names.join(' and ');
      const origin = installOf(first, host, before)!;
      report(
        first,
        `${more} ${late.length > 1 ? 'come' : 'comes'} from an earlier layer: removing ${late.length > 1 ? 'them' : 'it'} here frees no space`,
        {
          help: 'install and remove in the same RUN, or build in a separate stage and copy the result (multi-stage build)',
          labels: [{ at: origin.head, message: 'installed here' }],
        },
      );
    },
  },
});

/** The call in an earlier RUN that installs a package. */
function installOf(
  { name }: PackageSpec,
  run: RunInstruction,
  before: readonly StageCall[],
): PackageCommand | undefined {
  if (name === undefined) return undefined;
  return before.find((other) => other.run.start < run.start && namesOf(other.call).includes(name))?.call;
}

function isLate(spec: PackageSpec, call: PackageCommand, run: RunInstruction, before: readonly StageCall[]): boolean {
  if (spec.name === undefined || !installOf(spec, run, before)) return false;
  // A package that the same RUN installed before is removed from the same layer.
  return !before.some(
    (other) => other.run === run && other.call.start < call.start && namesOf(other.call).includes(spec.name!),
  );
}

/** Reports an `npm prune` after an `npm ci` in an earlier RUN. */
function judgePrune(
  call: PackageCommand,
  run: RunInstruction,
  before: readonly StageCall[],
  report: (at: PackageCommand['head'], message: string, details: object) => void,
): void {
  const inRun = before.some((other) => other.run === run && other.call.start < call.start);
  const earlier = before.findLast((other) => other.run.start < run.start && !other.call.hasOption('-g', '--global'));
  if (inRun || !earlier || run.mounts.some(({ type }) => type !== 'cache')) return;
  report(
    call.head,
    `\`${call.program} prune\` frees no space: the removed packages are still in the earlier layer that installed them`,
    {
      help: 'install without development dependencies in the final stage, and build in a separate stage (multi-stage build)',
      labels: [{ at: earlier.call.head, message: 'installed here' }],
    },
  );
}
