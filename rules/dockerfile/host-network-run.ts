import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/host-network-run',
  summary: 'A build step uses the network of the host',
  why: 'With `RUN --network=host` the step reaches what listens on localhost of the machine that builds, and the addresses that only that machine may use, such as the one that hands out the credentials of a cloud server. Code that the step installs or downloads reaches them, too. The builder has to be started with an entitlement for it.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'unsafe',
  aliases: { sonar: 'S6431' },
  cwe: 668,
  references: ['https://docs.docker.com/reference/dockerfile/#run---network'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        RUN «--network=host» npm ci
      `,
      good: dedent`
        FROM node:24
        RUN npm ci
      `,
      fixed: dedent`
        FROM node:24
        RUN npm ci
      `,
    },
  ],
  check: {
    run({ flags, file }, { report }) {
      const flag = flags.find(({ name, value }) => name === 'network' && value?.value === 'host');
      if (!flag) return;
      const { start, end } = flag;
      const blank = /^[ \t]*/.exec(file.text.slice(end))![0].length;
      const edits = [{ at: { file, start, end: end + blank }, text: '' }];
      report(
        { file, start, end },
        '`--network=host` gives the step the host network: it reaches what listens on localhost of the build server',
        {
          help: 'leave it out: a build has a network of its own that reaches the internet',
          fix: { title: 'leave `--network=host` out', safety: 'unsafe', edits },
        },
      );
    },
  },
});
