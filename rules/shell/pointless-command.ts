import { dedent, defineRule } from '../../src/rule/index.ts';

/** Why a command serves no purpose in a build. */
const REASONS: Readonly<Record<string, string>> = {
  free: 'it shows the memory of the build machine',
  top: 'it is an interactive program',
  htop: 'it is an interactive program',
  ps: 'it shows only the processes of one build step',
  kill: 'all processes end with the build step',
  mount: 'a build is not allowed to mount anything, and mounts are not part of the image',
  service: 'the service stops when the build step ends',
  shutdown: 'there is no system to shut down',
  reboot: 'there is no system to restart',
  poweroff: 'there is no system to shut down',
  halt: 'there is no system to shut down',
  ssh: 'a build should not depend on logging in to another machine',
  vim: 'it is an interactive program',
  vi: 'it is an interactive program',
  nano: 'it is an interactive program',
  less: 'it is an interactive program',
  man: 'it is an interactive program',
  ifconfig: 'a build step does not have the network of the container',
};

/** The commands that hadolint reports. */
const HADOLINT: ReadonlySet<string> = new Set('free kill mount ps service shutdown ssh top vim'.split(' '));

export default defineRule({
  id: 'shell/pointless-command',
  summary: 'A command that serves no purpose in a build',
  why: 'Each build step has its own processes, mounts and network. Commands that inspect or change a running system therefore say nothing about the container that runs later, and do not affect it.',
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
      report(program, `\`${name}\` serves no purpose in a build: ${reason}`, {
        help: 'remove it, or run it when the container starts',
        alias: HADOLINT.has(name!) ? undefined : [],
      });
    },
  },
});
