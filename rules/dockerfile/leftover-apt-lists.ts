import { dedent, defineRule, type Fix, type PackageCommand, type RunInstruction } from '../../src/rule/index.ts';
import { APT } from '../shared/apt-commands.ts';
import { DELETION, dropRefresh, listUsers, usedIn } from '../shared/apt-fixes.ts';
import { layerOf } from '../shared/cleanup.ts';
import { leftoverLists } from '../shared/leftover-lists.ts';
import { appendLike } from '../shared/package-call.ts';

export default defineRule({
  id: 'dockerfile/leftover-apt-lists',
  summary: 'apt package lists are left in the image',
  why: 'The lists that `apt-get update` downloads take up 20 to 50 MB, are out of date within days and are not used at run time. A later RUN that deletes them hides them but does not make the image smaller. The fix is marked as unsafe, because an image based on this one, or a script at run time, may run `apt-get install` without an update and then finds no packages.',
  category: 'performance',
  severity: 'info',
  presets: ['recommended'],
  presetSeverity: { strict: 'warning' },
  fix: 'unsafe',
  aliases: {
    hadolint: { DL3009: 'info' },
    kics: 'df746b39',
    semgrep: ['remove-package-lists', 'remove-package-cache'],
    dockle: 'DKL-DI-0005',
    sonar: 'S6587',
  },
  book: 'Dockerfile and package managers',
  references: [
    'https://docs.docker.com/build/building/best-practices/#apt-get',
    'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
  ],
  yields: ['dockerfile/unknown-instruction', 'shell/comment-cuts-command'],
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
    dockerfile(node, { report, project }) {
      for (const { run, refresh } of leftoverLists(node)) {
        // A later RUN or a script that installs from these lists would fail without them; another rule reports that they are old.
        if (listUsers(run, project).length > 0) continue;
        const { program } = refresh;
        const used = usedIn(refresh.command);
        report(
          refresh.head,
          `\`${program} update\` leaves its package lists in ${used ? 'the layer, where they only take up space' : layerOf(run, APT)}`,
          {
            help: used
              ? `delete them at the end of the same RUN with \`${DELETION}\`, or keep them out of the layer with \`--mount=type=cache,target=/var/lib/apt\``
              : `remove it here, and run \`${program} update\` in the RUN that installs packages`,
            fix: used ? deleted(refresh) : dropped(refresh, run),
          },
        );
      }
    },
  },
});

function deleted({ command }: PackageCommand): Fix | undefined {
  const edit = appendLike(command, DELETION);
  return edit && { title: 'delete the package lists at the end of the RUN', safety: 'unsafe', edits: [edit] };
}

function dropped(refresh: PackageCommand, run: RunInstruction): Fix | undefined {
  const edit = dropRefresh(refresh, run);
  return edit && { title: `remove \`${refresh.program} update\``, safety: 'unsafe', edits: [edit] };
}
