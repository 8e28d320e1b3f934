import { dedent, defineRule } from '../../src/rule/index.ts';

/** Why a build has no use for a command. */
const REASONS: Readonly<Record<string, string>> = {
  free: 'it shows the memory of the build machine',
  top: 'it waits for somebody who looks at it',
  htop: 'it waits for somebody who looks at it',
  ps: 'it shows the processes of one build step',
  kill: 'the processes of a build step end with it',
  mount: 'a build may not mount anything, and mounts do not get into the image',
  service: 'what it starts ends with the build step',
  shutdown: 'there is no system to shut down',
  reboot: 'there is no system to restart',
  poweroff: 'there is no system to shut down',
  halt: 'there is no system to shut down',
  ssh: 'a build should not depend on another machine that it logs in to',
  vim: 'nobody is there to edit',
  vi: 'nobody is there to edit',
  nano: 'nobody is there to edit',
  less: 'nobody is there to read',
  man: 'nobody is there to read',
  ifconfig: 'the network of a build step is not that of the container',
};

/** Those that hadolint counts. */
const HADOLINT: ReadonlySet<string> = new Set('free kill mount ps service shutdown ssh top vim'.split(' '));

export default defineRule({
  id: 'shell/pointless-command',
  summary: 'A command has no use in a build',
  why: 'Commands that look at or change a running system say nothing about the container that will run later, because each build step has processes, mounts and a network of its own.',
  category: 'correctness',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: { hadolint: { DL3001: 'info' }, kics: '9b6b0f38', semgrep: 'nonsensical-command', tally: 'hadolint/DL3001' },
  references: ['https://docs.docker.com/reference/dockerfile/#run'],
  yields: ['shell/state-lost-after-run'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN make && «free» -m
      `,
      good: dedent`
        FROM debian:13
        RUN make
      `,
    },
  ],
  check: {
    command({ name, words: [program], script }, { report }) {
      const reason = name === undefined || !Object.hasOwn(REASONS, name) ? undefined : REASONS[name];
      if (reason === undefined || script.host.kind !== 'run' || !program) return;
      report(program, `\`${name}\` has no use in a build: ${reason}`, {
        help: 'leave it out, or let the container do it when it starts',
        alias: HADOLINT.has(name!) ? undefined : [],
      });
    },
  },
});
