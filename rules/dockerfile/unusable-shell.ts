import { dedent, defineRule, type ListInstruction } from '../../src/rule/index.ts';
import { flawOfShell } from '../shared/shell-words.ts';

export default defineRule({
  id: 'dockerfile/unusable-shell',
  summary: 'A SHELL that does not run commands',
  why: 'Docker runs the words of SHELL as they are and adds the text of the instruction as one more argument. Without `-c`, the shell looks for a script file of that name. A shell and its options in one string are the name of a program that does not exist. A command after `-c` runs instead of every RUN. Each RUN that follows fails or does nothing.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/dockerfile/#shell'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        SHELL «["/bin/bash", "-eu"]»
        RUN make
      `,
      good: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-eu", "-c"]
        RUN make
      `,
      fixed: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-eu", "-c"]
        RUN make
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        SHELL [«"/bin/bash -c"»]
        RUN make
      `,
      good: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        RUN make
      `,
      fixed: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        RUN make
      `,
    },
  ],
  check: {
    shell(node, { report }) {
      const { json, words, rest } = node;
      if (!json || words.length === 0 || !(node.onbuild || runsSomething(node))) return;
      const { at, message, help, edit } = flawOfShell(words, rest) ?? {};
      if (at && message)
        report(at, message, { help, fix: edit && { title: help ?? message, safety: 'unsafe', edits: [edit] } });
    },
  },
});

/** Whether an instruction in shell form follows, here or in a stage that builds on this one. */
function runsSomething(shell: ListInstruction): boolean {
  return shell.dockerfile.instructions.some((node) => 'script' in node && !node.json && node.state?.shell === shell);
}
