import {
  type CopyInstruction,
  clip,
  dedent,
  defineRule,
  type EnvInstruction,
  type ListInstruction,
  type RuleContext,
  type Word,
} from '../../src/rule/index.ts';
import { elementsOf, roleOf, type Starter } from '../shared/exec-form.ts';

export default defineRule({
  id: 'dockerfile/literal-operator',
  summary: 'A shell operator where there is no shell',
  why: 'The exec form starts one program without a shell. Operators such as `&&`, `|` and `>` are passed to the program as ordinary arguments, and the second command never runs. COPY, ADD and VOLUME treat an operator as a path, and COPY and ADD fail because no such file exists.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#exec-form'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        CMD ["npm", "run", "migrate", «"&&"», "npm", "start"]
      `,
      good: dedent`
        FROM node:24
        CMD ["sh", "-c", "npm run migrate && exec npm start"]
      `,
    },
    {
      bad: dedent`
        FROM nginx:1.29
        HEALTHCHECK CMD ["curl", "-f", "http://localhost/", «"|| exit 1"»]
      `,
      good: dedent`
        FROM nginx:1.29
        HEALTHCHECK CMD curl -f http://localhost/ || exit 1
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        COPY .env.sample /app/ «2>/dev/null» || true
      `,
      good: dedent`
        FROM debian:13
        COPY .env.sampl[e] /app/
      `,
    },
  ],
  check: {
    run: visit,
    cmd: visit,
    entrypoint: visit,
    healthcheck: visit,
    copy: paths,
    add: paths,
    volume: paths,
    env: pairs,
    arg: pairs,
  },
});

/** A shell operator, alone or with its operand. */
const CERTAIN =
  /^(?:&&|\|\||[|;](?=\s)|&>>?|\d>>?(?:&\d)?|>>|>&\d)\s*(?=$|[\s/\w.$])|^>>?\s*\/|\s\|\|\s+(?:exit|true|:)\b/;
/** Operators that some programs also accept as a separator or as the value of an option. */
const POSSIBLE = /^[|;&<>]$/;
/** Operators that are unlikely to be file names. */
const PATH_OPERATOR = /^(?:&&|\|\|?|;|&?>>?&?|<|\d>>?(?:&\d|\/dev\/\w+)?|>>?\/dev\/\w+)$/;
/** Programs that accept an operator as an argument. */
const TAKES_OPERATORS =
  /^(?:find|test|\[|\[\[|expr|awk|gawk|mawk|sed|grep|egrep|cut|tr|sort|column|paste|join|jq|yq|tmux|parallel|xargs|gst-launch(?:-1\.0)?|echo|printf)$/;

function visit(node: Starter, { report }: RuleContext): void {
  const [program, ...others] = elementsOf(node) ?? [];
  // A command for a shell is a script, which other rules check.
  if (!program || node.script?.language !== 'exec' || (node.kind === 'cmd' && roleOf(node) === 'script')) return;
  const name = program.text.slice(program.text.lastIndexOf('/') + 1);
  const operator = others.find((word, index) => isOperator(word, others[index - 1], name));
  if (!operator) return;
  const start = node.kind === 'healthcheck' ? 'HEALTHCHECK CMD' : node.keyword;
  report(
    operator,
    `the exec form does not run a shell: \`${clip(operator.text)}\` is passed to \`${clip(name)}\` as an argument`,
    {
      help: `pass the whole command to a shell: \`${start} ["sh", "-c", "… ${clip(operator.text, 20)} …"]\``,
    },
  );
}

/** For instructions whose arguments are all paths. */
function paths(node: CopyInstruction | ListInstruction, { report }: RuleContext): void {
  if (node.json) return;
  const operator = node.words.find(
    ({ text, quote }, index) =>
      !quote && (PATH_OPERATOR.test(text) || (/;$/.test(text) && index > 0 && index < node.words.length - 1)),
  );
  if (!operator) return;
  report(operator, `${node.keyword} does not run a shell: \`${clip(operator.text)}\` is treated as a file name`, {
    help:
      node.kind === 'volume'
        ? 'remove it'
        : `remove it; for a file that may be missing, use a pattern: \`${node.keyword} missin[g] …\``,
    reach: node.rest,
  });
}

/** `ENV A=1; B=2`, where the value of A is `1;`. */
function pairs(node: EnvInstruction, { report }: RuleContext): void {
  for (const { name, value } of node.pairs.slice(0, -1)) {
    if (!value || node.legacy || value.quote || !/^[^;=]*;$/.test(value.text)) continue;
    report(
      value,
      `${node.keyword} does not run a shell: the value of \`${name}\` is \`${clip(value.text)}\`, including the semicolon`,
      {
        help: 'remove the semicolon: pairs are separated by spaces',
      },
    );
  }
}

function isOperator({ text }: Word, before: Word | undefined, program: string): boolean {
  if (TAKES_OPERATORS.test(program)) return false;
  return CERTAIN.test(text) || (POSSIBLE.test(text) && !before?.text.startsWith('-'));
}
