import { dedent, defineRule } from '../../src/rule/index.ts';
import { listUsers } from '../shared/apt-fixes.ts';
import { leftoverLists } from '../shared/leftover-lists.ts';

export default defineRule({
  id: 'dockerfile/kept-apt-lists',
  summary: 'apt package lists stay in the layer for a later RUN',
  why: 'Package lists that a later RUN installs from cannot be deleted where they are downloaded, so `dockerfile/leftover-apt-lists` does not report them. They still take up 20 to 50 MB of the image, and hadolint reports them. If each RUN downloads its own lists and deletes them, none are left.',
  category: 'performance',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: { hadolint: { DL3009: 'info' } },
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  examples: [
    {
      bad: dedent`
        FROM debian:12
        RUN «apt-get update» && apt-get install -y --no-install-recommends curl
        RUN apt-get install -y --no-install-recommends git
      `,
      good: dedent`
        FROM debian:12
        RUN apt-get update && apt-get install -y --no-install-recommends curl git && rm -rf /var/lib/apt/lists/*
      `,
    },
  ],
  check: {
    dockerfile(node, { report, project }) {
      for (const { run, refresh } of leftoverLists(node))
        if (listUsers(run, project).length > 0)
          report(refresh.head, `the package lists of \`${refresh.program} update\` stay in the layer for a later RUN`, {
            help: `run \`${refresh.program} update\` in each RUN that installs packages, and delete the lists at its end`,
          });
    },
  },
});
