import { imageFacts } from '../../src/knowledge/images.ts';
import { dedent, defineRule, type RunInstruction, type ShellCommand, type ShellWord } from '../../src/rule/index.ts';
import { removeWord } from '../shared/edits.ts';
import { becomesUser, sudoOf } from '../shared/sudo.ts';

export default defineRule({
  id: 'shell/needless-sudo',
  summary: 'A build step uses sudo',
  why: 'RUN runs as root unless USER says otherwise; in that case, `USER root` before the RUN has the same effect as sudo. sudo must be installed and configured for this and stays in the image, often with a rule that does not require a password. It also hides the build environment from the command.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  fold: 'file',
  aliases: {
    hadolint: { DL3004: 'error' },
    trivy: 'DS-0010',
    checkov: 'CKV2_DOCKER_1',
    kics: '8ada6e80',
    semgrep: 'no-sudo-in-dockerfile',
    dockle: 'DKL-DI-0001',
    tally: 'hadolint/DL3004',
  },
  cwe: 250,
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13-slim
        RUN «sudo» mkdir /srv/app
      `,
      good: dedent`
        FROM debian:13-slim
        RUN mkdir /srv/app
      `,
      fixed: dedent`
        FROM debian:13-slim
        RUN mkdir /srv/app
      `,
    },
    {
      bad: dedent`
        FROM cimg/base:2025.01
        USER circleci
        RUN «sudo» mkdir /srv/app
      `,
      good: dedent`
        FROM cimg/base:2025.01
        USER root
        RUN mkdir /srv/app
        USER circleci
      `,
    },
  ],
  check: {
    command(command, { report }) {
      const { host } = command.script;
      if (host.kind !== 'run') return;
      const sudo = sudoOf(command);
      // A script that checks its user needs sudo when it is not root.
      if (!sudo || command.context.includes('if') || becomesUser(command, sudo)) return;
      const isRoot = runsAsRoot(host);
      const user = host.state?.user.name;
      report(
        sudo,
        isRoot
          ? '`sudo` has no effect: the build already runs this as root'
          : 'a build does not need `sudo`: `USER root` gives the same privileges',
        {
          help: isRoot
            ? 'remove `sudo`'
            : user
              ? `use \`USER root\` before the RUN, and \`USER ${user}\` after it`
              : 'use `USER root` before the RUN, and switch back after it',
          fix:
            isRoot && isPlain(command, sudo)
              ? { title: 'remove `sudo`', safety: 'safe', edits: [removeWord(sudo)] }
              : undefined,
        },
      );
    },
  },
});

/** Whether an instruction certainly runs as root. */
function runsAsRoot({ state, stage }: RunInstruction): boolean {
  if (state?.user.instruction) return /^(?:root|0)(?::|$)/.test(state.user.name ?? '');
  return stage?.rootImage !== undefined && imageFacts(stage.rootImage)?.user === '';
}

/** Whether the word can be removed: it has no options, and the command does not set variables. */
function isPlain({ words, wrappers, script, assignments }: ShellCommand, sudo: ShellWord): boolean {
  const next = wrappers[wrappers.indexOf(sudo) + 1] ?? words[0];
  if (script.form === 'exec' || assignments.length > 0 || !next || next === sudo || sudo.raw !== sudo.text)
    return false;
  return /^[ \t]+$/.test(sudo.file.text.slice(sudo.end, next.start));
}
