import {
  defineRule,
  type Fix,
  type ShellSyntax,
  textOf,
  type WrittenCommand,
  type WrittenWord,
} from '../../src/rule/index.ts';

const ACTION = /^-(?:delete|exec|execdir|ok|okdir|print|print0|printf|fprint|fprint0|fprintf|ls|fls|prune|quit)$/;

/** Options that apply to the whole call wherever they appear, with or without a value. */
const GLOBAL = /^-(?:depth|d|xdev|mount|noleaf|(maxdepth|mindepth))$/;

export default defineRule({
  id: 'shell/find-or-action',
  summary: 'A find action that applies only to the last alternative of -o',
  why: 'In find, "and" binds more tightly than `-o`: `find . -name a -o -name b -delete` deletes `b` and does nothing with `a`. The files stay in the image.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2146: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/find.html'],
  examples: [
    {
      bad: "FROM debian:13\nRUN find /usr -name '*.pyc' -o -name '*.pyo' «-delete»\n",
      good: "FROM debian:13\nRUN find /usr \\( -name '*.pyc' -o -name '*.pyo' \\) -delete\n",
      fixed: "FROM debian:13\nRUN find /usr \\( -name '*.pyc' -o -name '*.pyo' \\) -delete\n",
    },
  ],
  check: {
    script(script, { report }) {
      if (!MENTION.test(textOf(script))) return;
      const { syntax } = script;
      for (const command of syntax?.commands ?? []) {
        const found = command.baseName === 'find' ? loneAction(command) : undefined;
        if (!found || !syntax) continue;
        report(
          found.action,
          `\`${found.action.raw}\` applies only to the tests after the last \`-o\`: find does nothing with other matches`,
          {
            help: 'put the tests in parentheses: `\\( … \\)`',
            fix: fixOf(found, syntax),
          },
        );
      }
    },
  },
});

/** Text that every script with this flaw contains. */
const MENTION = /\bfind\b[\s\S]*? -o(?:r)?\s/;

interface LoneAction {
  readonly first: WrittenWord | undefined;
  readonly action: WrittenWord;
}

/** The first action of a call, if it follows an `-o` outside parentheses. */
function loneAction({ args }: WrittenCommand): LoneAction | undefined {
  let depth = 0;
  let alternative = false;
  let first: WrittenWord | undefined;
  for (let index = 0; index < args.length; index++) {
    const word = args[index]!;
    const global = GLOBAL.exec(word.raw);
    if (global) {
      if (global[1]) index++;
      continue;
    }
    const { text = '' } = word;
    if (/^[-(!]/.test(text) && !/^-[HLPDO]/.test(text)) first ??= word;
    if (text === '(') depth++;
    else if (text === ')') depth--;
    else if (ACTION.test(text)) return alternative && depth === 0 ? { first, action: word } : undefined;
    else if (depth === 0 && (text === '-o' || text === '-or')) alternative = true;
  }
  return undefined;
}

function fixOf({ first, action }: LoneAction, syntax: ShellSyntax): Fix | undefined {
  if (!first || !syntax.isEditable(first.node) || !syntax.isEditable(action.node)) return undefined;
  const { file, start } = first;
  return {
    title: 'put the tests in parentheses',
    safety: 'unsafe',
    edits: [
      { at: { file, start, end: start }, text: '\\( ' },
      { at: { file, start: action.start, end: action.start }, text: '\\) ' },
    ],
  };
}
