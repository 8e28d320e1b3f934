import {
  type CopyInstruction,
  dedent,
  defineRule,
  type Located,
  part,
  type RuleContext,
  type Stage,
} from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { FOR_WORK } from '../shared/work-stages.ts';

/** A sudoers rule for all commands. A rule that lists specific commands is the intended use of sudo. */
const RULE = /NOPASSWD:\s*(?:[A-Z]+:\s*)*ALL\b/;

/** Images in which people or CI jobs work and install what they need. */
const FOR_PEOPLE = /runner|agent|jenkins|circleci|gitpod|workspace|devbox|toolbox|code-?server|codespace|vscode|coder/i;

export default defineRule({
  id: 'shell/passwordless-sudo',
  summary: 'sudo without a password for all commands',
  why: 'A user who can run every command with sudo without a password is effectively root: anyone who takes over a process of that user controls the container, its files and its capabilities. USER then offers little protection.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 250,
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN useradd app && echo «'app ALL=(ALL) NOPASSWD: ALL'» > /etc/sudoers.d/app
        USER app
      `,
      good: dedent`
        FROM debian:13
        RUN useradd app
        USER app
      `,
    },
  ],
  check: {
    command({ words, script }, context) {
      const { host } = script;
      if (host.kind !== 'run' || host.onbuild || !host.stage || !words.some(({ raw }) => RULE.test(raw))) return;
      const word = words.find(({ raw }) => RULE.test(raw))!;
      // A command that searches for the rule or deletes it.
      if (/^(?:grep|awk)$/.test(words[0]?.text ?? '') || /NOPASSWD[^;]*\/d["']?$/.test(word.raw)) return;
      tell(word, host.stage, context);
    },
    run({ heredocs, stage, onbuild }, context) {
      if (stage && !onbuild) ofHeredocs(heredocs, stage, context);
    },
    copy: ({ heredocs, stage, onbuild }: CopyInstruction, context) => {
      if (stage && !onbuild) ofHeredocs(heredocs, stage, context);
    },
  },
});

function ofHeredocs(heredocs: CopyInstruction['heredocs'], stage: Stage, context: RuleContext): void {
  for (const { body } of heredocs) {
    const text = body.file.slice(body);
    // A heredoc that a shell runs is checked command by command.
    const line = /^[\w%+-]+\s+ALL\s*=.*$/m.exec(text);
    if (line && RULE.test(line[0])) tell(part(body, line.index, line.index + line[0].length), stage, context);
  }
}

function tell(at: Located, stage: Stage, { report }: RuleContext): void {
  if (!stage.shipped || FOR_WORK.test(stage.name ?? '') || at.file.path.includes('devcontainer')) return;
  const { name, instruction } = stage.user;
  // A user who is already root gains nothing from sudo.
  if (!instruction || name === undefined || /^(?:root|0)(?::|$)/.test(name)) return;
  report(
    at,
    `passwordless sudo makes \`${name}\`, the user of the image, as powerful as root: anyone who takes over one of its processes controls the container`,
    {
      help: 'remove sudo and run commands that need root during the build or in the entrypoint, or allow only specific commands: `NOPASSWD: /usr/sbin/service x reload`',
      milder: isForDevelopment(at.file.path) || FOR_PEOPLE.test(`${at.file.path} ${name}`),
    },
  );
}
