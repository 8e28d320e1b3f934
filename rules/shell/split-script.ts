import {
  type ArgumentWord,
  clip,
  dedent,
  defineRule,
  type Report,
  type Script,
  type Service,
  type ShellCall,
  startCall,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/split-script',
  summary: 'A command for `sh -c` is split into several words',
  why: 'A shell runs only the first argument after `-c` as a script. The arguments after it become `$0`, `$1` and so on: `["sh", "-c", "npm", "start"]` runs `npm` alone, which prints its help and exits.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sh.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM node:24-slim
        CMD ["sh", "-c", "npm", «"start"»]
      `,
      good: dedent`
        FROM node:24-slim
        CMD ["sh", "-c", "exec npm start"]
      `,
    },
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: python:3.14-slim
              entrypoint: ["/bin/sh", "-c"]
              command: python «-m http.server»
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: python:3.14-slim
              entrypoint: ["/bin/sh", "-c"]
              command: ["exec python -m http.server"]
        `,
      },
    },
  ],
  check: {
    script({ call }, { report }) {
      if (call) judge(call, `pass the command as one string after \`-c\`: \`"${whole(call)}"\``, report);
    },
    command({ call, script, context }, { report }) {
      // The words of an exec form are checked with the script.
      const isExecForm = script.language === 'exec' && context.length === 0;
      if (call && !isExecForm) judge(call, `pass the command as one string after \`-c\`: \`"${whole(call)}"\``, report);
    },
    stage({ entrypoint, cmd }, { report }) {
      const call = startCall(entrypoint?.script, cmd?.script);
      if (call) judge(call, `use a single string in CMD: \`["${whole(call)}"]\``, report);
    },
    service(service, { report }) {
      judgeStart(scriptOf(service, 'entrypoint'), service, report);
    },
    build({ service, stage }, { report }) {
      if (!service.get('entrypoint')) judgeStart(stage?.entrypoint?.script, service, report);
    },
  },
});

function scriptOf({ scripts }: Service, key: 'entrypoint' | 'command'): Script | undefined {
  return scripts.find(({ host }) => host.kind === 'compose' && host.key === key);
}

function judgeStart(entrypoint: Script | undefined, service: Service, report: Report): void {
  const call = startCall(entrypoint, scriptOf(service, 'command'));
  if (call) judge(call, `use a single string in \`command\`: \`["${whole(call)}"]\``, report);
}

function judge(call: ShellCall, help: string, report: Report): void {
  const { shell, text, first, others } = call;
  if (text.trim() === '' || readsParameters(text) || isName(call)) return;
  const last = others.at(-1) ?? first;
  if (last.file !== first.file || last.end < first.start) return;
  const at = { file: first.file, start: first.start, end: last.end };
  const rest =
    others.length === 0
      ? `${quoted(first)} only becomes \`$0\``
      : `${quoted(first)} and the words after it only become \`$0\`, \`$1\` and so on`;
  report(at, `\`${shell} -c\` runs only \`${clip(text)}\`: ${rest}`, { help });
}

/** Whether a script uses its parameters, or may use them in code that is not visible here. */
function readsParameters(script: string): boolean {
  return /\$(?:[@*#0-9]|\{[@*#0-9!])|^\s*\$\{?\w+\}?\s*$|\b(?:shift|getopts|set\s+--|eval)\b|\bfor\s+\w+\s*(?:;|\n|\bdo\b)/.test(
    script,
  );
}

/** Whether the only word is a usual value of `$0`, which names the script in error messages: `--`, `sh`, or the program that it runs. */
function isName({ text, first, others }: ShellCall): boolean {
  if (others.length > 0 || first.text === undefined) return others.length === 0;
  if (/^(?:-*|_)$|^-?(?:\S*\/)?(?:ba|da|a|z|k)?sh$/.test(first.text)) return true;
  return /\s/.test(text.trim()) && text.includes(first.text);
}

function quoted({ text }: ArgumentWord): string {
  return text === undefined ? 'the next word' : `\`${clip(text)}\``;
}

/** The words joined into the intended script. If the first word is a shell with `-c`, the script of that shell. */
function whole({ text, first, others }: ShellCall): string {
  const words = [first, ...others].map((word) => word.text ?? '…');
  if (/^(?:\S*\/)?(?:ba|da|a|z|k)?sh$/.test(text) && words.length === 2 && words[0] === '-c') return escaped(words[1]!);
  return escaped([text, ...words.map(asWord)].join(' '));
}

/** A word, quoted so that a shell reads it as one word. Variables are still expanded. */
function asWord(word: string): string {
  if (/^[\w@%+=:,./$…-]+$/.test(word)) return word;
  return word.includes("'") || word.includes('$') ? `"${word.replace(/["`\\]/g, '\\$&')}"` : `'${word}'`;
}

function escaped(script: string): string {
  return clip(script.replace(/["\\]/g, '\\$&'));
}
