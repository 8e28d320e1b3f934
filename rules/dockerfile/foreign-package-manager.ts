import { type OsFamily, sureFamilyOfImage } from '../../src/knowledge/os-families.ts';
import { dedent, defineRule, type PackageCommand, type RunInstruction, type Stage } from '../../src/rule/index.ts';
import { mayHave } from '../shared/brought-manager.ts';
import { once } from '../shared/once.ts';
import { elsewhere } from '../shared/package-call.ts';
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

/** Commands that check what exists before a package manager is called. */
const PROBES = /^(?:\[|\[\[|test|command|which|type|hash|grep|case)$/;

export default defineRule({
  id: 'dockerfile/foreign-package-manager',
  summary: 'The base image does not have this package manager',
  why: 'Every family of distributions has its own package manager: apt-get on Debian and Ubuntu, apk on Alpine, dnf, yum or microdnf on Fedora and Red Hat. The others do not exist there, so the build fails with "not found" (exit code 127). This happens when the base image is changed, for example to its Alpine variant.',
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
      if (host.kind !== 'run' || host.onbuild || !host.stage) return;
      const family = familyOf(host.stage);
      const known = family && family !== wanted ? OF_FAMILY[family] : undefined;
      if (!known || isGuarded(call) || elsewhere(call) || isFirst(call, host) === false || mayHave(host, call)) return;
      report(
        call.head,
        `\`${host.stage.rootImage!.text}\` is based on ${known.system}, which does not have \`${call.program}\`: the build fails with "not found"`,
        {
          help: `use \`${known.use}\` and its package names, or choose another base image`,
          misread: host,
          labels: [{ at: host.stage.from, message: 'the base image' }],
        },
      );
    },
  },
});

/** The distribution family of a stage, if it is certain. */
const familyOf: (stage: Stage) => OsFamily | undefined = once(
  ({ rootImage }) => rootImage && sureFamilyOfImage(rootImage),
);

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
