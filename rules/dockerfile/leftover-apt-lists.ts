import { type Dockerfile, dedent, defineRule, type PackageCommand, type RunInstruction } from '../../src/rule/index.ts';
import { aptInstalls } from '../shared/apt-lists.ts';
import { callsOf, deletedAfter, laterCommands, mountedOver, runs, tidiedAfter } from '../shared/cleanup.ts';
import { appendLike, elsewhere } from '../shared/package-call.ts';

const LISTS = ['/var/lib/apt/lists'];

export default defineRule({
  id: 'dockerfile/leftover-apt-lists',
  summary: 'Package lists of apt are left in the image',
  why: 'The lists that `apt-get update` downloads take 20 to 50 MB, are out of date within days and serve nobody at run time. They stay in the layer for good: a later RUN that deletes them hides them but does not make the image smaller.',
  category: 'performance',
  severity: 'info',
  presets: ['recommended'],
  presetSeverity: { strict: 'warning' },
  fix: 'unsafe',
  aliases: {
    hadolint: { DL3009: 'info' },
    kics: 'df746b39',
    semgrep: 'remove-package-lists',
    dockle: 'DKL-DI-0005',
  },
  book: 'Dockerfile and package managers',
  references: [
    'https://docs.docker.com/build/building/best-practices/#apt-get',
    'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
  ],
  examples: [
    {
      bad: dedent`
        FROM debian:12
        RUN «apt-get update» && apt-get install -y --no-install-recommends curl
      `,
      good: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
      `,
      fixed: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
      `,
    },
    {
      bad: dedent`
        FROM debian:12
        RUN «apt-get update» \
            && apt-get install -y --no-install-recommends curl
      `,
      good: dedent`
        FROM debian:12
        RUN --mount=type=cache,target=/var/lib/apt,sharing=locked \
            apt-get update && apt-get install -y --no-install-recommends curl
      `,
      fixed: dedent`
        FROM debian:12
        RUN apt-get update \
            && apt-get install -y --no-install-recommends curl \
            && rm -rf /var/lib/apt/lists/*
      `,
    },
  ],
  check: {
    dockerfile(node, { report }) {
      let needed: ReadonlySet<PackageCommand> | undefined;
      for (const run of runs(node)) {
        const refresh = leftover(run);
        if (!refresh || !run.script) continue;
        const { command, program } = refresh;
        needed ??= usedLater(node);
        // A later RUN that installs from these lists would fail without them; lists that nothing uses are better not downloaded.
        const kept = needed.has(refresh) || laterCommands(command).length === 0;
        const edit = kept ? undefined : appendLike(command, 'rm -rf /var/lib/apt/lists/*');
        report(
          refresh.head,
          `\`${program} update\` leaves its package lists in the layer, where they only take space`,
          {
            help: 'delete them at the end of the same RUN with `rm -rf /var/lib/apt/lists/*`, or keep them out with `--mount=type=cache,target=/var/lib/apt`',
            fix: edit && { title: 'delete the package lists at the end of the RUN', safety: 'unsafe', edits: [edit] },
          },
        );
      }
    },
  },
});

/** The last download of lists in a RUN of a shipped stage that nothing deletes. */
function leftover(run: RunInstruction): PackageCommand | undefined {
  if ((run.stage && !run.stage.shipped) || mountedOver(run, LISTS)) return undefined;
  const refresh = callsOf(run, ['apt-get', 'apt', 'aptitude']).findLast(({ action }) => action === 'refresh');
  if (!refresh || elsewhere(refresh)) return undefined;
  const { command } = refresh;
  const emptied = laterCommands(command).some(({ packages }) => /^dist-?clean$/.test(packages?.verbText ?? ''));
  return emptied || deletedAfter(run, command, LISTS) || tidiedAfter(command) ? undefined : refresh;
}

/** The downloads of lists that an install in another RUN uses. */
function usedLater(dockerfile: Dockerfile): ReadonlySet<PackageCommand> {
  const used = new Set<PackageCommand>();
  for (const { run, lists } of aptInstalls(dockerfile))
    if (lists.kind === 'present' && lists.run !== run) used.add(lists.by);
  return used;
}
