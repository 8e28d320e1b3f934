import { type ClosedArchive, closedArchiveOf, tableDate } from '../../src/knowledge/end-of-life.ts';
import { chainOf, dedent, defineRule, type PackageCommand, type Stage, textOf } from '../../src/rule/index.ts';
import { mayCopySources, mayReplaceSources, type SourceFamily, sourceFamily } from '../shared/package-sources.ts';
import { defaultLabels } from '../shared/pulled-services.ts';
import { supportedInWords } from '../shared/releases.ts';

export default defineRule({
  id: 'dockerfile/closed-archive',
  summary: 'Packages are installed from a release removed from the mirrors',
  why: 'Some time after its end of life, a distribution removes a release from its mirrors. The base image can still be pulled, but its package manager requests files that are gone: `apt-get update` gets a 404 error, yum finds no repository, and the build fails.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Base images',
  references: ['https://www.debian.org/distrib/archive', 'https://help.ubuntu.com/community/EOLUpgrades'],
  fold: 'thing',
  examples: [
    {
      bad: dedent`
        FROM «debian:stretch»
        RUN apt-get update && apt-get install -y --no-install-recommends curl
      `,
      good: dedent`
        FROM debian:stretch
        RUN sed -i 's/deb.debian.org/archive.debian.org/; /security/d; /updates/d' /etc/apt/sources.list
        RUN apt-get update && apt-get install -y --no-install-recommends curl
      `,
    },
    {
      bad: dedent`
        FROM «centos:7»
        RUN yum install -y httpd
      `,
      good: dedent`
        FROM almalinux:9
        RUN dnf install -y httpd
      `,
    },
  ],
  check: {
    dockerfile({ stages }, { report, project }) {
      const told = new Set<Stage>();
      for (const stage of stages) {
        const bottom = chainOf(stage).at(-1)!;
        const { base, from } = bottom;
        if (base.kind !== 'image' || !from.image || !stage.reachable || told.has(bottom) || !asksForPackages(stage))
          continue;
        const closed = closedArchiveOf(base.image);
        const failing = closed && firstFailing(chainOf(stage).toReversed());
        if (!closed || !failing) continue;
        told.add(bottom);
        const text = base.image.text.replace(/@.*/, '');
        report(
          from.image,
          `\`${text}\` is past its end of life, ${where(closed)}: \`${textOf(failing.head)}\` fails (as of ${tableDate()})`,
          {
            help: `${closed.release ? supportedInWords([closed.release]) : 'move to a supported distribution, such as Rocky Linux 9 or AlmaLinux 9'}, or point the package sources to ${closed.host}`,
            labels: [
              { at: failing.head, message: 'finds no packages' },
              ...defaultLabels(from.image, from.dockerfile, project),
            ],
            about: `${from.file.path} ${text}`,
          },
        );
      }
    },
  },
});

function where({ release, host }: ClosedArchive): string {
  const packages = release ? `the packages of ${release.title}` : 'the packages of its Debian release';
  return `and ${packages} have moved from the mirrors to ${host}`;
}

const MANAGERS = /\b(?:apt|apt-get|aptitude|yum|dnf|microdnf)\b/;

function asksForPackages({ file, start, end }: Stage): boolean {
  return MANAGERS.test(file.text.slice(start, end));
}

/** The first package manager command that contacts the mirrors, unless the package sources may have been changed before it. */
function firstFailing(chain: readonly Stage[]): PackageCommand | undefined {
  const changed = new Set<SourceFamily>();
  for (const { instructions } of chain) {
    for (const instruction of instructions) {
      for (const family of ['apt', 'rpm'] as const) if (changes(instruction, family)) changed.add(family);
      if (instruction.kind !== 'run') continue;
      for (const { packages } of instruction.script?.commands ?? [])
        if (packages && asksMirrors(packages) && !changed.has(sourceFamily(packages.manager)!)) return packages;
    }
  }
  return undefined;
}

function changes(instruction: Stage['instructions'][number], family: SourceFamily): boolean {
  if (instruction.kind === 'run') return mayReplaceSources(instruction, family);
  if (instruction.kind === 'copy' || instruction.kind === 'add') return mayCopySources(instruction, family);
  return false;
}

function asksMirrors({ manager, action, packages, command }: PackageCommand): boolean {
  if (sourceFamily(manager) === undefined || command.guarded) return false;
  if (action === 'install') return packages.some(({ origin }) => origin === 'repository');
  return action === 'refresh' || action === 'upgrade';
}
