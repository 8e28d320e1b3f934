import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/insecure-run',
  summary: 'A build step runs without a sandbox',
  why: '`RUN --security=insecure` gives the step all capabilities and the devices of the build machine, like `--privileged` for a container. A package that it installs, or a script that it downloads, can then take over the build server and with it every image that is built there.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  aliases: { sonar: 'S6502' },
  cwe: 250,
  references: ['https://docs.docker.com/reference/dockerfile/#run---security'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «--security=insecure» make image
      `,
      good: dedent`
        FROM debian:13
        RUN make image
      `,
    },
  ],
  check: {
    run({ flags, file }, { report }) {
      const flag = flags.find(({ name, value }) => name === 'security' && value?.value === 'insecure');
      if (!flag) return;
      const { start, end } = flag;
      report(
        { file, start, end },
        '`--security=insecure` runs the step privileged: any code it executes can take over the build server',
        {
          help: 'remove it; if the step really needs it, use a separate builder for this image',
        },
      );
    },
  },
});
