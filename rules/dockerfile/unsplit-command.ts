import { SHELL_ONLY } from '../../src/knowledge/shell-builtins.ts';
import {
  clip,
  dedent,
  defineRule,
  type Fix,
  type Report,
  type RuleContext,
  type ShellWord,
} from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';
import { elementsOf, isCommandLine, roleOf, type Starter, startedProgram } from '../shared/exec-form.ts';

export default defineRule({
  id: 'dockerfile/unsplit-command',
  summary: 'An exec form with the whole command line in one string',
  why: 'The exec form starts a program without a shell: its first string is the program name, which is not split into words. Docker looks for a program named `npm start`, with a space in its name. The build or the container fails because it does not exist, and a health check never succeeds.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/dockerfile/#exec-form'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        CMD ["«npm run serve»"]
      `,
      good: dedent`
        FROM node:24
        CMD ["npm", "run", "serve"]
      `,
      fixed: dedent`
        FROM node:24
        CMD ["npm", "run", "serve"]
      `,
    },
    {
      bad: dedent`
        FROM nginx:1.29
        HEALTHCHECK CMD ["«curl -fs http://localhost/ || exit 1»"]
      `,
      good: dedent`
        FROM nginx:1.29
        HEALTHCHECK CMD curl -fs http://localhost/ || exit 1
      `,
      fixed: dedent`
        FROM nginx:1.29
        HEALTHCHECK CMD ["sh", "-c", "curl -fs http://localhost/ || exit 1"]
      `,
    },
  ],
  check: { run: visit, cmd: visit, entrypoint: visit, healthcheck: visit },
});

const OPERATOR = /[|&;<>$`'"*?(){}~]/;

function visit(node: Starter, { report }: RuleContext): void {
  if (node.kind === 'cmd' && roleOf(node) !== 'program') return;
  const [program, option] = startedProgram(node)?.words ?? [];
  judgeOption(program, option, report);
  if (program?.text === undefined || !isCommandLine(program.text, node)) return;
  const words = program.text.trim();
  const start = node.kind === 'healthcheck' ? 'HEALTHCHECK CMD' : node.keyword;
  const exec = isFirstProcess(node) ? 'exec ' : '';
  report(
    program,
    `the exec form does not run a shell: Docker looks for a program named \`${clip(program.text, 60)}\`, including the spaces`,
    {
      help: needsShell(words)
        ? `run it with a shell: \`${start} ["sh", "-c", "${exec}…"]\``
        : `split it into separate strings: \`["${words.split(/\s+/).map(escaped).join('", "')}"]\``,
      fix: fixOf(program, node),
    },
  );
}

/** Whether the program becomes the first process of the container. */
function isFirstProcess({ kind }: Starter): boolean {
  return kind === 'cmd' || kind === 'entrypoint';
}

/** Whether only a shell understands a command line. */
function needsShell(text: string): boolean {
  return OPERATOR.test(text) || SHELL_ONLY.has(text.trim().split(/\s/, 1)[0]!);
}

/** `["sh", "-c npm start"]` */
function judgeOption(program: ShellWord | undefined, option: ShellWord | undefined, report: Report): void {
  const [, name, script] = /^(-\w*c)\s+(\S.*)$/s.exec(option?.text ?? '') ?? [];
  if (!option || name === undefined || !/^(?:\S*\/)?(?:ba|da|a|z|k)?sh$/.test(program?.text ?? '')) return;
  const raw = option.file.slice(option);
  report(option, `\`${clip(program?.text ?? '')}\` gets \`${clip(option.text ?? '')}\` as one unknown option`, {
    help: `make \`${name}\` and the command separate strings`,
    fix:
      raw === option.text
        ? { title: 'split it into two strings', safety: 'unsafe', edits: [replace(option, `${name}", "${script}`)] }
        : undefined,
  });
}

/** Quotes each word separately, or passes the command line to a shell if it needs one. */
function fixOf(program: ShellWord, node: Starter): Fix | undefined {
  const { file } = program;
  const raw = file.slice(program);
  const alone = elementsOf(node)?.length === 1;
  if (raw.includes('\\')) return undefined;
  const shell = /^\s*(\S*\bsh|\S*bash)\s+(-\w*c)\s+(\S.*)$/s.exec(raw);
  if (!needsShell(raw) && !shell) {
    const words = raw.trim().split(/\s+/).join('", "');
    return { title: 'split it into words', safety: 'unsafe', edits: [replace(program, words)] };
  }
  if (!alone) return undefined;
  // Before a list of commands, `exec` would start only the first one.
  const exec =
    isFirstProcess(node) && !/[;&|(){}]/.test(raw) && !SHELL_ONLY.has(raw.trim().split(/\s/, 1)[0]!) ? 'exec ' : '';
  const text = shell ? `${shell[1]}", "${shell[2]}", "${unquoted(shell[3]!)}` : `sh", "-c", "${exec}${raw.trim()}`;
  return { title: 'run it with a shell', safety: 'unsafe', edits: [replace(program, text)] };
}

function unquoted(text: string): string {
  return /^'([^']*)'\s*$/.exec(text)?.[1] ?? text;
}

function escaped(word: string): string {
  return JSON.stringify(word).slice(1, -1);
}
