import {
  type CmdInstruction,
  dedent,
  defineRule,
  type EntrypointInstruction,
  type Located,
  type RuleContext,
} from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';
import { endsInExec, execForm, isUnchosenShellForm, triggeredShellForms } from '../shared/shell-form.ts';

export default defineRule({
  id: 'dockerfile/exec-in-shell-form',
  summary: 'CMD or ENTRYPOINT in shell form that ends in `exec`',
  why: 'With `exec`, the program replaces the shell and receives the signals, so the container stops as it should. Docker does not check for this and warns about the shell form in every build, and an ENTRYPOINT in shell form still ignores CMD and the arguments of `docker run`. A JSON array that starts the shell does the same without the warning.',
  category: 'style',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: {
    buildkit: { JSONArgsRecommended: 'warning' },
    hadolint: { DL3025: 'warning' },
    tally: 'buildkit/JSONArgsRecommended',
  },
  yields: ['dockerfile/missing-shell'],
  references: ['https://docs.docker.com/go/dockerfile/rule/json-args-recommended/'],
  examples: [
    {
      bad: dedent`
        FROM eclipse-temurin:25
        «CMD» exec java $JAVA_OPTS -jar /app.jar
      `,
      good: dedent`
        FROM eclipse-temurin:25
        CMD ["sh", "-c", "exec java $JAVA_OPTS -jar /app.jar"]
      `,
    },
    {
      bad: dedent`
        FROM node:24
        «ENTRYPOINT» exec node server.js
      `,
      fixed: dedent`
        FROM node:24
        ENTRYPOINT ["node", "server.js"]
      `,
    },
  ],
  check: {
    cmd: visit,
    entrypoint: visit,
    stage(stage, context) {
      for (const { at, trigger } of triggeredShellForms(stage)) tell(trigger, at, context);
    },
  },
});

function visit(node: CmdInstruction | EntrypointInstruction, context: RuleContext): void {
  if (isUnchosenShellForm(node)) tell(node, node.keywordSpan, context);
}

function tell(node: CmdInstruction | EntrypointInstruction, at: Located, { report }: RuleContext): void {
  if (!endsInExec(node.script)) return;
  const array = node.onbuild ? undefined : execForm(node);
  report(
    at,
    `Docker warns about this ${node.keyword} in every build because it is in shell form, although it ends in \`exec\``,
    {
      help: array
        ? `use \`${node.keyword} ${array}\``
        : `use a JSON array that starts the shell: \`${node.keyword} ["sh", "-c", "… exec …"]\``,
      fix: array ? { title: 'use a JSON array', safety: 'unsafe', edits: [replace(node.rest, array)] } : undefined,
    },
  );
}
