import { dedent, defineRule, type Fix, type Instruction, type Located, part, textOf } from '../../src/rule/index.ts';
import { commentAbove } from '../shared/comment-above.ts';
import { replace } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/malformed-exec-form',
  summary: 'Meant as a JSON array, but not valid JSON',
  why: 'Docker reads brackets as a JSON array only if they are valid JSON: double quotes, no comma at the end, nothing behind the bracket. Anything else it takes, without a word, for a shell command or for plain paths: the shell then looks for a program named `[node,`, and COPY for files whose names have brackets.',
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
      // SHELL takes nothing but an array: that is an error.
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
          help:
            repaired === undefined ? 'write `["program", "argument"]`, each in double quotes' : `write \`${repaired}\``,
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
  // What a shell replaced until now nobody would replace any more.
  if (repaired === undefined || repaired.includes('$')) return undefined;
  const edits = [replace(at, repaired)];
  const comment = COMMENT.exec(textOf(at));
  if (comment) {
    const above = commentAbove(node, part(at, comment.index));
    if (!above) return undefined;
    edits.unshift(above);
  }
  return { title: 'make it a JSON array', safety: 'unsafe', edits };
}

/** A comment behind the bracket. */
const COMMENT = /(?<=\]\s*)#.*$/s;

/** Ways in which arrays go wrong, each with its repair; a repair counts if it makes an array of strings. */
const MISTAKES: readonly (readonly [pattern: RegExp, reason: string, repair: (text: string) => string])[] = [
  [/[“”‘’]/, 'typographic quotes do not count as quotes', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  [/^\[\s*'[^"]*\]$/, 'strings stand in single quotes', (text) => text.replaceAll("'", '"')],
  [/,\s*\]$/, 'a comma stands before the bracket', (text) => text.replace(/,\s*\]$/, ']')],
  [/\]\]$/, 'a bracket is too much', (text) => text.slice(0, -1)],
  [/\]\s*#/, 'a comment stands behind the bracket', (text) => text.replace(/\]\s*#.*$/s, ']')],
  [/\]\s*\S[^\]]*$/, 'something stands behind the bracket', (text) => text],
  [/"\s+"/, 'a comma is missing', (text) => text.replace(/"[ \t]+"/g, '", "')],
  [
    /^\[[^"'\\]*\]$/,
    'strings have no quotes',
    (text) =>
      `[${text
        .slice(1, -1)
        .split(',')
        .map((word) => JSON.stringify(word.trim()))
        .join(', ')}]`,
  ],
  [/^\[[^\]]*$/, 'the closing bracket is missing', (text) => `${text}]`],
  [/\\(?!["\\/bfnrtu])/, 'a backslash stands alone', (text) => text.replace(/\\(?!["\\/bfnrtu])/g, '\\\\')],
];

function diagnose(text: string): { reason: string; repaired: string | undefined } {
  const found = MISTAKES.find(([pattern]) => pattern.test(text));
  if (!found) return { reason: 'it is not valid JSON', repaired: undefined };
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
