import { dedent, defineRule, type RunInstruction } from '../../src/rule/index.ts';
import { aptInstalls, refreshInFront } from '../shared/apt-lists.ts';
import { callsOf } from '../shared/cleanup.ts';

export default defineRule({
  id: 'dockerfile/stale-package-lists',
  summary: 'Packages are installed from lists of an earlier layer',
  why: 'Docker caches the layer of `apt-get update`. When only the install below it changes, the build takes the old lists from the cache: it installs outdated packages without security fixes, or fails with 404 because the versions in the lists are gone from the server.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: {
    trivy: 'DS-0017',
    checkov: 'CKV_DOCKER_5',
    kics: '9bae49be',
    dockle: 'CIS-DI-0007',
    'docker-bench': '4.7',
  },
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  examples: [
    {
      bad: dedent`
        FROM debian:12
        RUN apt-get update
        RUN «apt-get install» -y --no-install-recommends curl
      `,
      good: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
      `,
      fixed: dedent`
        FROM debian:12
        RUN apt-get update
        RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
      `,
    },
  ],
  check: {
    dockerfile(node, { report }) {
      const judged = new Set<RunInstruction>();
      for (const { call, run, lists } of aptInstalls(node)) {
        if (lists.kind !== 'present' || lists.run === run || judged.has(run)) continue;
        judged.add(run);
        const alone = !callsOf(lists.run, ['apt-get', 'apt', 'aptitude']).some(
          ({ action }) => action === 'install' || action === 'upgrade',
        );
        report(
          call.head,
          `\`${call.program} ${call.verbText}\` uses the package lists of an earlier layer, which may come out of the build cache months old`,
          {
            help: `run \`${call.program} update\` in the same RUN`,
            labels: [{ at: lists.by.head, message: 'the lists are downloaded here' }],
            alias: alone ? undefined : [],
            fix: refreshInFront(call, run),
          },
        );
      }
    },
  },
});
