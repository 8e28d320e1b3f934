import { dedent, defineRule, type PackageCommand, type RunInstruction } from '../../src/rule/index.ts';
import { APT } from '../shared/apt-commands.ts';
import { refreshEverywhere } from '../shared/apt-fixes.ts';
import { type AptInstall, aptInstalls } from '../shared/apt-lists.ts';
import { onlyRefreshes } from '../shared/cleanup.ts';

export default defineRule({
  id: 'dockerfile/stale-package-lists',
  summary: 'Packages installed from the package lists of an earlier layer',
  why: 'Docker caches the layer of `apt-get update`. If only the install below it changes, the build uses the old lists from the cache: it installs outdated packages without security fixes, or fails with 404 because the versions in the lists are no longer on the server.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  fold: 'file',
  aliases: {
    trivy: 'DS-0017',
    kics: '9bae49be',
    dockle: 'CIS-DI-0007',
    'docker-bench': '4.7',
    sonar: 'S6595',
  },
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  examples: [
    {
      bad: dedent`
        FROM debian:12
        RUN «apt-get update»
        RUN apt-get install -y --no-install-recommends curl
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
        RUN apt-get update && apt-get install -y --no-install-recommends gcc make
        RUN «apt-get install» -y --no-install-recommends curl
      `,
      good: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install -y --no-install-recommends curl gcc make && rm -rf /var/lib/apt/lists/*
      `,
      fixed: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install -y --no-install-recommends gcc make && rm -rf /var/lib/apt/lists/*
        RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
      `,
    },
  ],
  check: {
    dockerfile(node, { report, project }) {
      for (const refresh of staleRefreshes(aptInstalls(node))) {
        const { call, installs } = refresh;
        const { program } = call;
        const edits = refreshEverywhere(refresh, installs, project);
        const fix = edits && {
          title: `run \`${program} update\` where packages are installed`,
          safety: 'unsafe' as const,
          edits,
        };
        if (onlyRefreshes(refresh.run, APT)) {
          report(
            call.head,
            `\`${program} update\` has a separate layer, which may come out of the build cache months old: installs in later RUNs use its old lists`,
            {
              help: `run it in the same RUN as each install: \`${program} update && ${program} install …\``,
              labels: installs.map((install) => ({ at: install.call.head, message: 'the lists are used here' })),
              fix,
            },
          );
          continue;
        }
        for (const install of installs) {
          const { lists } = install;
          const known = lists.kind === 'present' && !lists.perhapsReplaced;
          report(
            install.call.head,
            `\`${install.call.program} ${install.call.verbText}\` uses the package lists of an earlier layer, which may come out of the build cache months old`,
            {
              help: `run \`${install.call.program} update\` in the same RUN`,
              labels: [
                {
                  at: call.head,
                  message: known ? 'the lists are downloaded here' : 'the last visible download',
                },
              ],
              alias: [],
              fix,
            },
          );
        }
      }
    },
  },
});

/** A download of lists that later RUNs install from. */
interface StaleRefresh {
  readonly call: PackageCommand;
  readonly run: RunInstruction;
  /** The first install of each of these RUNs. */
  readonly installs: AptInstall[];
}

function staleRefreshes(installs: readonly AptInstall[]): Iterable<StaleRefresh> {
  const found = new Map<PackageCommand, StaleRefresh>();
  const judged = new Set<RunInstruction>();
  for (const install of installs) {
    const { lists, run } = install;
    if (lists.kind !== 'present' || lists.run === run || judged.has(run)) continue;
    judged.add(run);
    const refresh = found.get(lists.by) ?? { call: lists.by, run: lists.run, installs: [] };
    refresh.installs.push(install);
    found.set(lists.by, refresh);
  }
  return found.values();
}
