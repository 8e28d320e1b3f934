import { defineRule } from '../../src/rule.ts';
import { appendCommand } from '../shared/append-command.ts';
import { callsOf, deletedAfter, laterCommands, mountedOver, tidiedAfter } from '../shared/cleanup.ts';
import { elsewhere, privilege } from '../shared/package-call.ts';

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
      bad: 'FROM debian:12\nRUN «apt-get update» && apt-get install -y --no-install-recommends curl\n',
      good: 'FROM debian:12\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*\n',
      fixed:
        'FROM debian:12\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*\n',
    },
    {
      bad: 'FROM debian:12\nRUN «apt-get update» \\\n    && apt-get install -y --no-install-recommends curl\n',
      good: 'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt,sharing=locked \\\n    apt-get update && apt-get install -y --no-install-recommends curl\n',
      fixed:
        'FROM debian:12\nRUN apt-get update \\\n    && apt-get install -y --no-install-recommends curl \\\n    && rm -rf /var/lib/apt/lists/*\n',
    },
  ],
  check: {
    run(node, { report }) {
      const { script, stage } = node;
      if (!script || (stage && !stage.shipped) || mountedOver(node, LISTS)) return;
      const refresh = callsOf(node, ['apt-get', 'apt', 'aptitude']).findLast(({ action }) => action === 'refresh');
      if (!refresh || elsewhere(refresh)) return;
      const { command } = refresh;
      const emptied = laterCommands(command).some(
        ({ packages }) => packages?.verbText === 'distclean' || packages?.verbText === 'dist-clean',
      );
      if (emptied || deletedAfter(node, command, LISTS) || tidiedAfter(command)) return;
      const edit = appendCommand(script, `${privilege(command)}rm -rf /var/lib/apt/lists/*`);
      report(
        refresh.head,
        `\`${refresh.program} update\` leaves its package lists in the layer, where they only take space`,
        {
          help: 'delete them at the end of the same RUN with `rm -rf /var/lib/apt/lists/*`, or keep them out with `--mount=type=cache,target=/var/lib/apt`',
          fix: edit && { title: 'delete the package lists at the end of the RUN', safety: 'unsafe', edits: [edit] },
        },
      );
    },
  },
});
