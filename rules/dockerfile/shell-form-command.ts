import {
  type CmdInstruction,
  dedent,
  defineRule,
  type EntrypointInstruction,
  type RuleContext,
} from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';
import { endsInExec, execForm, isUnchosenShellForm, triggeredShellForms } from '../shared/shell-form.ts';

export default defineRule({
  id: 'dockerfile/shell-form-command',
  summary: 'CMD or ENTRYPOINT in shell form',
  why: 'In shell form, the program runs under `/bin/sh -c`. The shell is process 1 and does not pass on signals, so `docker stop` waits ten seconds and then kills the program before it can finish its work. An ENTRYPOINT in shell form also ignores CMD and the arguments of `docker run`.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: {
    buildkit: 'JSONArgsRecommended',
    hadolint: 'DL3025',
    kics: '34945ae8',
    semgrep: 'prefer-json-notation',
    sonar: 'S7019',
    tally: 'buildkit/JSONArgsRecommended',
  },
  book: 'Process and signals',
  yields: ['dockerfile/missing-shell'],
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
      for (const { at, trigger } of triggeredShellForms(stage))
        if (!endsInExec(trigger.script))
          report(at, `this stage triggers an ONBUILD ${trigger.keyword} in shell form`, {
            help: 'use a JSON array for the command of the trigger',
            labels: [{ at: trigger.keywordSpan, message: 'the trigger' }],
          });
    },
  },
});

function visit(node: CmdInstruction | EntrypointInstruction, { report }: RuleContext): void {
  if (!isUnchosenShellForm(node) || endsInExec(node.script)) return;
  const array = execForm(node);
  // Windows has neither `exec` nor signals.
  const isWindows = node.stage?.osFamily === 'windows';
  const why = isWindows ? 'the program runs only as its child' : 'which does not pass signals on to the program';
  const shell = isWindows ? '' : '; if it needs a shell, put `exec` before the program';
  report(node.keywordSpan, `${node.keyword} in shell form starts a shell${isWindows ? ':' : ','} ${why}`, {
    help: array ? `use \`${node.keyword} ${array}\`` : `use a JSON array for ${node.keyword}${shell}`,
    fix: array
      ? { title: 'replace with a JSON array', safety: 'unsafe', edits: [replace(node.rest, array)] }
      : undefined,
  });
}
