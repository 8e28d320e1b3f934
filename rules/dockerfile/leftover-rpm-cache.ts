import { rpmCache } from '../../src/knowledge/base-images.ts';
import { type Dockerfile, dedent, defineRule, type PackageCommand } from '../../src/rule/index.ts';
import {
  callsOf,
  deletedAfter,
  laterCommands,
  layerOf,
  mountedOver,
  offline,
  runs,
  runsScript,
  tidiedAfter,
} from '../shared/cleanup.ts';
import { dropCall } from '../shared/drop-call.ts';
import { appendLike, elsewhere } from '../shared/package-call.ts';

/** Each tool's code for each manager. */
const CODES: Partial<Readonly<Record<PackageCommand['manager'], readonly string[]>>> = {
  yum: ['DL3032', 'DS-0015', '00481784', 'missing-yum-clean-all', 'S6587'],
  dnf: ['DL3040', 'DS-0019', '295acb63', 'missing-dnf-clean-all', 'S6587'],
  microdnf: ['DL3040', 'DS-0027', 'S6587'],
  tdnf: ['S6587'],
};

const MANAGERS = ['yum', 'dnf', 'microdnf', 'tdnf'] as const;

export default defineRule({
  id: 'dockerfile/leftover-rpm-cache',
  summary: 'The cache of yum, dnf or microdnf is left in the image',
  why: 'yum and dnf keep repository metadata, often 50 to 200 MB, and sometimes the packages themselves in `/var/cache`. They are not used at run time, and deleting them in a later RUN does not make the image smaller.',
  category: 'performance',
  severity: 'info',
  presets: ['recommended'],
  presetSeverity: { strict: 'warning' },
  fix: 'safe',
  aliases: {
    hadolint: { DL3032: 'warning', DL3040: 'warning' },
    trivy: ['DS-0015', 'DS-0019', 'DS-0027'],
    kics: ['00481784', '295acb63'],
    semgrep: ['missing-yum-clean-all', 'missing-dnf-clean-all'],
    sonar: 'S6587',
  },
  book: 'Dockerfile and package managers',
  references: ['https://dnf.readthedocs.io/en/latest/command_ref.html#clean-command'],
  yields: ['dockerfile/unknown-instruction', 'shell/comment-cuts-command'],
  examples: [
    {
      bad: dedent`
        FROM fedora:42
        RUN «dnf -y install» httpd
      `,
      good: dedent`
        FROM fedora:42
        RUN dnf -y install httpd && dnf clean all
      `,
      fixed: dedent`
        FROM fedora:42
        RUN dnf -y install httpd && dnf clean all
      `,
    },
    {
      bad: dedent`
        FROM rockylinux:9
        RUN set -ex; \
            «yum -y install» httpd; \
            httpd -t
      `,
      good: dedent`
        FROM rockylinux:9
        RUN --mount=type=cache,target=/var/cache/dnf yum -y install httpd
      `,
      fixed: dedent`
        FROM rockylinux:9
        RUN set -ex; \
            yum -y install httpd; \
            httpd -t; \
            yum clean all
      `,
    },
  ],
  check: {
    run(node, { report }) {
      const { script, stage } = node;
      if (!script || (stage && !stage.shipped) || offline(node)) return;
      const fills = ({ action }: PackageCommand) =>
        action === 'install' || action === 'upgrade' || action === 'refresh';
      const last = callsOf(node, MANAGERS).findLast(
        (call) => fills(call) && !elsewhere(call) && !usesNoRepository(call),
      );
      if (!last) return;
      const { manager, program, command } = last;
      const caches = last.knowledge.cache!.at;
      if (mountedOver(node, caches) || deletedAfter(node, command, caches) || tidiedAfter(command)) return;
      if (laterCommands(command).some(({ packages }) => packages && cleansAll(packages, manager))) return;
      if (last.action === 'refresh' && !laterCommands(command).some(runsScript)) {
        const edit = usesOldCache(node.dockerfile) ? undefined : dropCall(command, node);
        report(last.head, `\`${program} ${last.verbText}\` leaves repository metadata in ${layerOf(node, MANAGERS)}`, {
          help: `remove it: \`${program} install\` downloads the metadata that it needs`,
          alias: CODES[manager],
          fix: edit && { title: `remove \`${program} ${last.verbText}\``, safety: 'safe', edits: [edit] },
        });
        return;
      }
      const edit = appendLike(command, `${program} clean all`);
      const cache = manager === 'tdnf' ? caches[0] : rpmCache(program, stage?.rootImage);
      const message = `\`${program} ${last.verbText}\` leaves repository metadata in the layer, often 50 MB or more`;
      report(last.head, message, {
        help: `end the RUN with \`${program} clean all\`, or keep the cache out of the layer with \`--mount=type=cache,target=${cache}\``,
        alias: CODES[manager],
        fix: edit && { title: `end the RUN with \`${program} clean all\``, safety: 'safe', edits: [edit] },
      });
    },
  },
});

/** Whether something is installed only from cached metadata. */
function usesOldCache(dockerfile: Dockerfile): boolean {
  for (const run of runs(dockerfile))
    if (callsOf(run, MANAGERS).some((call) => call.hasOption('-C', '--cacheonly'))) return true;
  return false;
}

/** Whether a command does not download metadata: it uses the cache, or all repositories are disabled. */
function usesNoRepository(call: PackageCommand): boolean {
  if (call.hasOption('-C', '--cacheonly')) return true;
  const off = call.valuesOf('--disablerepo', '--disable-repo').some((value) => value === '*');
  return off && !call.hasOption('--enablerepo', '--enable-repo', '--repo', '--repoid', '--repofrompath');
}

/** `clean all`, of the same manager or of one that shares its cache. */
function cleansAll(call: PackageCommand, manager: PackageCommand['manager']): boolean {
  if (call.action !== 'clean' || (manager === 'tdnf') !== (call.manager === 'tdnf')) return false;
  return call.open || call.operands.some(({ text }) => text === 'all' || text === 'metadata' || text === undefined);
}
