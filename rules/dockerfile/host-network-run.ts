import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/host-network-run',
  summary: 'A build step uses the host network',
  why: 'With `RUN --network=host`, the step can reach services on localhost of the build machine, and addresses that only this machine may use, such as the metadata service that hands out cloud credentials. So can any code that the step installs or downloads. The builder must be started with an entitlement that allows it.',
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
        '`--network=host` gives the step the host network: it can reach services on localhost of the build machine',
        {
          help: 'remove it: the default build network can reach the internet',
          fix: { title: 'remove `--network=host`', safety: 'unsafe', edits },
        },
      );
    },
  },
});
