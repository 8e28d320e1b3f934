import { SHELL_ONLY } from '../../src/knowledge/shell-builtins.ts';
import {
  type CmdInstruction,
  dedent,
  defineRule,
  type EntrypointInstruction,
  type Instruction,
  type RuleContext,
  type Stage,
} from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/shell-form-command',
  summary: 'CMD or ENTRYPOINT in shell form',
  why: 'In shell form the program runs under `/bin/sh -c`. The shell is process 1 and passes no signals on, so `docker stop` waits ten seconds and then kills the program without a chance to finish its work. An ENTRYPOINT in shell form also ignores CMD and the arguments of `docker run`.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { buildkit: 'JSONArgsRecommended', hadolint: 'DL3025', tally: 'buildkit/JSONArgsRecommended' },
  book: 'Process and signals',
  references: ['https://docs.docker.com/go/dockerfile/rule/json-args-recommended/'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        «CMD» node server.js
      `,
      good: dedent`
        FROM node:24
        CMD ["node", "server.js"]
      `,
      fixed: dedent`
        FROM node:24
        CMD ["node", "server.js"]
      `,
    },
  ],
  check: {
    cmd: visit,
    entrypoint: visit,
    stage(stage, { report }) {
      if (stage.base.kind !== 'stage' || !stage.reachable || shellOf(stage.base.stage)) return;
      // A trigger runs, and is judged, in the stages that stand directly on its stage.
      for (const instruction of stage.base.stage.instructions) {
        const trigger = instruction.kind === 'onbuild' ? instruction.trigger : undefined;
        if (trigger && isShellForm(trigger)) {
          report(stage.from.keywordSpan, `this stage triggers an ONBUILD ${trigger.keyword} in shell form`, {
            help: 'write the command of the trigger as a JSON array',
            labels: [{ at: trigger.keywordSpan, message: 'the trigger' }],
          });
        }
      }
    },
  },
});

function visit(node: CmdInstruction | EntrypointInstruction, { report }: RuleContext): void {
  if (node.onbuild || !node.stage || !isShellForm(node) || node.state?.shell) return;
  const array = execForm(node);
  report(node.keywordSpan, `${node.keyword} in shell form starts a shell, which passes no signals on to the program`, {
    help: array
      ? `write \`${node.keyword} ${array}\``
      : `write ${node.keyword} as a JSON array; if it needs a shell, \`["/bin/sh", "-c", "exec …"]\``,
    fix: array
      ? { title: 'write it as a JSON array', safety: 'unsafe', edits: [replace(node.rest, array)] }
      : undefined,
  });
}

/** What looks like an array but is none has a rule of its own, and so have words that Docker takes for flags. */
function isShellForm(node: Instruction): node is CmdInstruction | EntrypointInstruction {
  if (node.kind !== 'cmd' && node.kind !== 'entrypoint') return false;
  return !node.json && !node.malformedJson && node.flags.length === 0;
}

/** SHELL says that somebody chose a shell; what a base image says is not known. */
function shellOf(stage: Stage): boolean {
  return stage.shell !== undefined;
}

/** The command as a JSON array, if it is one program with plain words; `exec` in front of it is what the array does anyway. */
function execForm(node: CmdInstruction | EntrypointInstruction): string | undefined {
  const { script } = node;
  const [command, ...others] = script?.commands ?? [];
  if (!script || !command || others.length > 0 || script.problems.length > 0) return undefined;
  if ((script.language !== 'posix' && script.language !== 'bash') || node.comments.some(({ inside }) => inside))
    return undefined;
  if (command.context.length + command.assignments.length + command.redirects.length > 0) return undefined;
  if (command.wrappers.some(({ text }) => text !== 'exec') || command.joint !== 'start') return undefined;
  const words: string[] = [];
  for (const { text, raw, quoted } of command.words) {
    if (text === undefined || (!quoted && /[*?[\]~{}#!&]/.test(raw))) return undefined;
    words.push(text);
  }
  const [program] = words;
  if (program === undefined || SHELL_ONLY.has(program)) return undefined;
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
}
