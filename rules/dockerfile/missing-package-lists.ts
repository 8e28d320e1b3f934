import { dedent, defineRule, type RunInstruction } from '../../src/rule/index.ts';
import { isBuiltHere, listUsers, refreshInFront } from '../shared/apt-fixes.ts';
import { aptInstalls } from '../shared/apt-lists.ts';

export default defineRule({
  id: 'dockerfile/missing-package-lists',
  summary: 'apt-get install runs without package lists',
  why: "Docker's official images do not contain the package lists of apt, and a RUN that deletes the lists leaves none for the next RUN. Without an `apt-get update` before it, the install fails with `Unable to locate package` for everything that is not already installed.",
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  examples: [
    {
      bad: dedent`
        FROM debian:12
        RUN «apt-get install» -y --no-install-recommends curl
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
  ],
  check: {
    dockerfile(node, { report, project }) {
      const judged = new Set<RunInstruction>();
      for (const { call, run, lists } of aptInstalls(node)) {
        if (lists.kind !== 'absent' || judged.has(run)) continue;
        // In a function or a branch it may run after lists were downloaded by other means.
        if (
          call.command.guarded ||
          call.command.negated ||
          call.command.context.some((name) => name === 'if' || name === 'function')
        )
          continue;
        judged.add(run);
        const { by } = lists;
        const image = run.stage?.rootImage;
        if (!by && image && isBuiltHere(image, node, project)) continue;
        const edits = refreshInFront(call, run, listUsers(run, project).length > 0);
        report(
          call.head,
          `\`${call.program} ${call.verbText}\` cannot find packages: ${by ? 'the package lists were deleted earlier' : 'there are no package lists'}`,
          {
            help: `run \`${call.program} update\` before it, in the same RUN`,
            labels: by && [{ at: by, message: 'the lists are deleted here' }],
            fix: edits && { title: `run \`${call.program} update\` in the same RUN`, safety: 'unsafe', edits },
          },
        );
      }
    },
  },
});
