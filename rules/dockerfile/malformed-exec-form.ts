import { dedent, defineRule, type Fix, type Instruction, type Located, part, textOf } from '../../src/rule/index.ts';
import { commentAbove } from '../shared/comment-above.ts';
import { replace } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/malformed-exec-form',
  summary: 'Text in brackets that is not a valid JSON array',
  why: 'Docker reads brackets as a JSON array only if the JSON is valid: double quotes, no trailing comma, nothing after the closing bracket. Otherwise it silently treats them as a shell command or as plain paths: the shell looks for a program named `[node,`, and COPY looks for files with brackets in their names.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { buildkit: 'JSONArgsRecommended', hadolint: 'DL3025', sonar: 'S7030', tally: 'tally/invalid-json-form' },
  references: ['https://docs.docker.com/reference/dockerfile/#exec-form'],
  yields: ['dockerfile/swallowed-instruction'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        CMD «['node', 'server.js']»
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
    {
      bad: dedent`
        FROM nginx:1.29
        ENTRYPOINT «["nginx", "-g", "daemon off;",]»
      `,
      good: dedent`
        FROM nginx:1.29
        ENTRYPOINT ["nginx", "-g", "daemon off;"]
      `,
      fixed: dedent`
        FROM nginx:1.29
        ENTRYPOINT ["nginx", "-g", "daemon off;"]
      `,
    },
  ],
  check: {
    instruction(node, { report }) {
      // SHELL accepts only an array: there, this is an error that another rule reports.
      if (!node.malformedJson || node.kind === 'shell') return;
      const at = arrayOf(node);
      const { reason, repaired } = diagnose(textOf(at));
      const paths = node.kind === 'copy' || node.kind === 'add' || node.kind === 'volume';
      const checked =
        (node.kind === 'cmd' || node.kind === 'entrypoint') && node.stage && !node.onbuild && !node.state?.shell;
      report(
        at,
        `${reason}, so this is not a JSON array: Docker reads it as ${paths ? 'plain paths' : 'a shell command'}`,
        {
          help: repaired === undefined ? 'use `["program", "argument"]`, with double quotes' : `use \`${repaired}\``,
          alias: checked
            ? ['JSONArgsRecommended', 'DL3025', 'S7030', 'tally/invalid-json-form']
            : ['S7030', 'tally/invalid-json-form'],
          fix: fixOf(node, at, repaired),
        },
      );
    },
  },
});

function arrayOf(node: Instruction): Located {
  return node.kind === 'healthcheck' ? (node.words[1] ?? node.rest) : node.rest;
}

function fixOf(node: Instruction, at: Located, repaired: string | undefined): Fix | undefined {
  // In a valid array, no shell would expand the variables any longer.
  if (repaired === undefined || repaired.includes('$')) return undefined;
  const edits = [replace(at, repaired)];
  const comment = COMMENT.exec(textOf(at));
  if (comment) {
    const above = commentAbove(node, part(at, comment.index));
    if (!above) return undefined;
    edits.unshift(above);
  }
  return { title: 'replace with a valid JSON array', safety: 'unsafe', edits };
}

/** A comment after the bracket. */
const COMMENT = /(?<=\]\s*)#.*$/s;

/** Common mistakes in arrays, each with a repair, which is used only if it results in an array of strings. */
const MISTAKES: readonly (readonly [pattern: RegExp, reason: string, repair: (text: string) => string])[] = [
  [/[“”‘’]/, 'the strings have typographic quotes', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  [/^\[\s*'[^"]*\]$/, 'the strings are in single quotes', (text) => text.replaceAll("'", '"')],
  [/,\s*\]$/, 'there is a trailing comma', (text) => text.replace(/,\s*\]$/, ']')],
  [/\]\]$/, 'there is an extra bracket', (text) => text.slice(0, -1)],
  [/\]\s*#/, 'a comment follows the bracket', (text) => text.replace(/\]\s*#.*$/s, ']')],
  [/\]\s*\S[^\]]*$/, 'text follows the bracket', (text) => text],
  [/"\s+"/, 'a comma is missing', (text) => text.replace(/"[ \t]+"/g, '", "')],
  [
    /^\[[^"'\\]*\]$/,
    'the strings have no quotes',
    (text) =>
      `[${text
        .slice(1, -1)
        .split(',')
        .map((word) => JSON.stringify(word.trim()))
        .join(', ')}]`,
  ],
  [/^\[[^\]]*$/, 'the closing bracket is missing', (text) => `${text}]`],
  [/\\(?!["\\/bfnrtu])/, 'a backslash is not escaped', (text) => text.replace(/\\(?!["\\/bfnrtu])/g, '\\\\')],
];

function diagnose(text: string): { reason: string; repaired: string | undefined } {
  const found = MISTAKES.find(([pattern]) => pattern.test(text));
  if (!found) return { reason: 'the syntax is wrong', repaired: undefined };
  const [, reason, repair] = found;
  const repaired = text.includes('\n') ? undefined : repair(text);
  return { reason, repaired: repaired !== undefined && holdsStrings(repaired) ? repaired : undefined };
}

function holdsStrings(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((element) => typeof element === 'string' && element !== '');
  } catch {
    return false;
  }
}
