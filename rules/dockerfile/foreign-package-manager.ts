import { isDistribution, officialName } from '../../src/knowledge/base-images.ts';
import { isKnownImage } from '../../src/knowledge/images.ts';
import { familyOfImage, type OsFamily } from '../../src/knowledge/os-families.ts';
import {
  type CopyInstruction,
  dedent,
  defineRule,
  type ImageReference,
  type PackageCommand,
  type RunInstruction,
  textOf,
} from '../../src/rule/index.ts';
import { elsewhere } from '../shared/package-call.ts';
import { chainOf } from '../shared/stage-chain.ts';
import { isConditionalCall } from '../shared/stage-packages.ts';

const OF_MANAGER: Partial<Readonly<Record<PackageCommand['manager'], OsFamily>>> = {
  'apt-get': 'debian',
  apt: 'debian',
  aptitude: 'debian',
  apk: 'alpine',
  yum: 'redhat',
  dnf: 'redhat',
  microdnf: 'redhat',
  tdnf: 'redhat',
  zypper: 'suse',
  pacman: 'arch',
};

const OF_FAMILY: Partial<Readonly<Record<OsFamily, { readonly system: string; readonly use: string }>>> = {
  debian: { system: 'Debian or Ubuntu', use: 'apt-get' },
  alpine: { system: 'Alpine', use: 'apk' },
  redhat: { system: 'Fedora or Red Hat', use: 'dnf` or `microdnf' },
  suse: { system: 'openSUSE', use: 'zypper' },
  arch: { system: 'Arch Linux', use: 'pacman' },
  windows: { system: 'Windows', use: 'choco' },
};

/** Commands that find out what is there before a manager is called. */
const PROBES = /^(?:\[|\[\[|test|command|which|type|hash|grep|case)$/;

export default defineRule({
  id: 'dockerfile/foreign-package-manager',
  summary: 'The base image does not have the package manager that is called',
  why: 'Every family of distributions has its own package manager: apt-get on Debian and Ubuntu, apk on Alpine, dnf, yum or microdnf on Fedora and Red Hat. The others are not there, so the build stops with “not found” (exit code 127). It happens when a base image is changed, for example to its Alpine variant.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Base images',
  references: [
    'https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper',
    'https://docs.docker.com/build/building/best-practices/#from',
  ],
  examples: [
    {
      bad: dedent`
        FROM node:22-alpine
        RUN «apt-get update» && apt-get install -y git
      `,
      good: dedent`
        FROM node:22-alpine
        RUN apk add --no-cache git
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      const wanted = OF_MANAGER[call.manager];
      if (!wanted) return;
      const { host } = call.command.script;
      const image = host.stage?.rootImage;
      if (host.kind !== 'run' || host.onbuild || !image || !isSurelyKnown(image)) return;
      const family = familyOfImage(image);
      const known = family && family !== wanted ? OF_FAMILY[family] : undefined;
      if (!known || isGuarded(call) || elsewhere(call) || isFirst(call, host) === false || mayHave(host, call)) return;
      report(
        call.head,
        `\`${image.text}\` is built on ${known.system}, which does not have \`${call.program}\`: the build fails with “not found”`,
        {
          help: `use \`${known.use}\` and the names that the packages have there, or another base image`,
          misread: host,
          labels: host.stage && [{ at: host.stage.from, message: 'the base image' }],
        },
      );
    },
  },
});

/** Docker's official images that are Debian where the tag does not say otherwise. */
const DEBIAN_BY_DEFAULT = new Set(
  'node python golang ruby php perl rust gcc nginx httpd postgres redis buildpack-deps'.split(' '),
);

/** Words of a tag that name the distribution. */
const NAMED_IN_TAG = /(?:^|[-_.])(?:alpine|trixie|bookworm|bullseye|buster|jammy|noble|focal)(?:[-_.\d]|$)/;

/** Whether the name or the tag says what the image is built on; a guess is not enough for an error. */
function isSurelyKnown({ name, tag, digest }: ImageReference): boolean {
  if (tag === undefined && digest !== undefined && !isDistribution(name)) return false;
  return (
    isDistribution(name) ||
    DEBIAN_BY_DEFAULT.has(officialName(name)) ||
    (isKnownImage(name) && NAMED_IN_TAG.test(tag ?? ''))
  );
}

/** One finding for each RUN and manager: the build stops at the first. */
function isFirst(call: PackageCommand, { script }: RunInstruction): boolean {
  const first = script?.commands.find(({ packages }) => packages?.manager === call.manager);
  return first?.packages === call || call.command.script !== script;
}

function isGuarded(call: PackageCommand): boolean {
  const { command } = call;
  if (isConditionalCall(call) || command.guarded || command.negated) return true;
  const { commands } = command.script;
  return commands.some(({ index, name }) => index < command.index && (name === undefined || PROBES.test(name)));
}

/** Whether an earlier instruction may bring the manager: from another image, or as a package. */
function mayHave(run: RunInstruction, { program, manager }: PackageCommand): boolean {
  const named = new RegExp(`(?:add|install|-S\\w*)\\b[^\\n]*\\b${manager.replace('-get', '')}\\b|/${program}\\b`);
  for (const { instructions } of chainOf(run.stage!))
    for (const instruction of instructions) {
      if (instruction.start > run.start) break;
      if ((instruction.kind === 'copy' || instruction.kind === 'add') && bringsPrograms(instruction)) return true;
      if (instruction.kind === 'run' && instruction !== run && named.test(textOf(instruction))) return true;
    }
  return false;
}

/** Whether a COPY may bring programs: from an image to a directory of the system. */
function bringsPrograms({ from, kind, destination, sources }: CopyInstruction): boolean {
  const to = destination?.value ?? '/';
  const system = /^\/(?:$|usr|bin|sbin|lib)/.test(to);
  return (
    system &&
    (from !== undefined || kind === 'add' || sources.some(({ value = '' }) => /rootfs|bin|usr|\.tar/.test(value)))
  );
}
