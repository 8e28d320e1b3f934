import {
  dedent,
  defineRule,
  type Instruction,
  type RuleContext,
  type Script,
  type ShellWord,
} from '../../src/rule/index.ts';

/** Programs that expand variables or interpret code themselves. */
const READERS =
  /^(?:.*sh|env|envsubst|perl|python[\d.]*|node|ruby|php|awk|gawk|sed|psql|jq|yq|make|supervisord|confd|gomplate|dockerize)(?:\.exe)?$/;
const VARIABLE = /\$(?:\{([A-Za-z_][A-Za-z0-9_]*)\}|([A-Z_][A-Z0-9_]*))/;

export default defineRule({
  id: 'dockerfile/literal-variable',
  summary: 'A variable in an exec form, where nothing expands it',
  why: 'The exec form starts the program without a shell, and Docker does not expand variables in it: the program gets the characters `$PORT`, not the value.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  yields: ['dockerfile/unsplit-command'],
  references: [
    'https://docs.docker.com/reference/dockerfile/#exec-form',
    'https://docs.docker.com/reference/dockerfile/#environment-replacement',
  ],
  examples: [
    {
      bad: dedent`
        FROM node:24
        ENV PORT=3000
        CMD ["server", "«--port=$PORT»"]
      `,
      good: dedent`
        FROM node:24
        ENV PORT=3000
        CMD ["sh", "-c", "exec server --port=$PORT"]
      `,
    },
  ],
  check: { run: visit, cmd: visit, entrypoint: visit, healthcheck: visit },
});

function visit(node: Instruction & { readonly script: Script | undefined }, { report }: RuleContext): void {
  const { script } = node;
  if (!node.json || !script || script.language !== 'exec') return;
  const [command, ...nested] = script.commands;
  if (!command || nested.length > 0) return;
  const words = [...command.wrappers, ...command.words];
  if (words.some(({ text = '' }) => READERS.test(text.slice(text.lastIndexOf('/') + 1)))) return;
  for (const word of words) {
    const name = literal(word, node);
    if (name === undefined) continue;
    const text = word.text ?? '';
    const what = text === `$${name}` || text === `\${${name}}` ? 'it' : `\`$${name}\` in it`;
    const shell = `use a shell: \`${node.keyword} ["sh", "-c", "exec … $${name}"]\``;
    // An ARG is no longer set when the container starts.
    const isArg = node.kind !== 'run' && node.state?.variable(name)?.by === 'arg';
    report(word, `the program gets \`${text}\` literally: the exec form does not expand ${what}`, {
      help: isArg ? `keep the value with \`ENV ${name}=$${name}\`, and ${shell}` : shell,
    });
  }
}

/** The variable in a word: one that the stage declares, or one that makes up the whole word. */
function literal({ text = '' }: ShellWord, node: Instruction): string | undefined {
  const found = VARIABLE.exec(text);
  const name = found?.[1] ?? found?.[2];
  if (!found || name === undefined) return undefined;
  return found[0] === text || node.state?.variable(name) ? name : undefined;
}
