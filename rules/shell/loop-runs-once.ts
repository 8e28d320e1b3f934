import {
  dedent,
  defineRule,
  type Fix,
  type Located,
  type NodeOf,
  type ShellNodeOf,
  type ShellSyntax,
} from '../../src/rule/index.ts';

interface Flaw {
  readonly code: string;
  readonly message: string;
  readonly help: string;
  readonly fix?: Fix | undefined;
}

export default defineRule({
  id: 'shell/loop-runs-once',
  summary: 'A for loop over a single word runs only once',
  why: 'The words after `in` are split before the loop starts. Quotes, or commas instead of spaces, turn several words into one: the loop runs once with the whole string, and `apk add curl,git` fails or installs nothing.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2041: 'warning', SC2042: 'warning', SC2043: 'warning', SC2066: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_04'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN for p in «curl,git,make»; do apk add "$p"; done
      `,
      good: dedent`
        FROM alpine:3.22
        RUN for p in curl git make; do apk add "$p"; done
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN for p in curl git make; do apk add "$p"; done
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const loop of syntax?.nodes('For') ?? []) {
        const { wordlist } = loop.node;
        if (wordlist?.length !== 1) continue;
        const word = syntax!.of(wordlist[0]!);
        const flaw = flawOf(word, syntax!);
        if (flaw) report(word, flaw.message, { help: flaw.help, alias: flaw.code, fix: flaw.fix });
      }
    },
  },
});

function flawOf(word: ShellNodeOf<'Word'>, syntax: ShellSyntax): Flaw | undefined {
  const { source } = word;
  const parts = word.node.parts ?? [];
  const [only] = parts;
  const alone = parts.length === 1 ? only : undefined;
  if (alone?.type === 'SingleQuoted') return quoted('SC2041', source, unquoted(syntax, word, alone.value));
  if (alone?.type === 'DoubleQuoted') {
    const inner = alone.parts.filter(({ type }) => type !== 'Literal');
    // `"$@"` and `"${a[@]}"` are several words.
    if (inner.some(({ text }) => /^\$(?:@|\{@|\{!?\w+\[@\]|\{!\w+@\})/.test(text))) return undefined;
    const text = source.slice(1, -1);
    const code = inner.length > 0 || text.includes('*') ? 'SC2066' : 'SC2043';
    if (code === 'SC2066' || /[\s?]/.test(text)) return quoted(code, source, unquoted(syntax, word, text));
  }
  if (parts.some(isVariable)) return undefined;
  if (alone === undefined && parts.length === 0 && /[^,],[^,]/.test(source))
    return {
      code: 'SC2042',
      message: `\`${source}\` is one word: the loop runs once, because commas do not separate words`,
      help: 'use spaces instead of commas between the words',
      fix: edit(syntax, word, 'use spaces between the words', source.replaceAll(',', ' ')),
    };
  return {
    code: 'SC2043',
    message: `the loop runs only once, for \`${source}\``,
    help: 'remove the loop, or add a glob, a variable or more words',
  };
}

/** Parts that may expand to several words or to an unknown string. */
const VARIABLE: ReadonlySet<string> = new Set([
  'BraceExpansion',
  'CommandExpansion',
  'ExtendedGlob',
  'Glob',
  'ParameterExpansion',
  'ProcessSubstitution',
  'SimpleExpansion',
]);

function isVariable(part: NonNullable<NodeOf<'Word'>['parts']>[number]): boolean {
  if (part.type === 'DoubleQuoted') return part.parts.some(({ type }) => VARIABLE.has(type));
  return VARIABLE.has(part.type);
}

function quoted(code: string, source: string, fix: Fix | undefined): Flaw {
  return {
    code,
    message: `the loop runs only once: the quotes turn \`${source}\` into one word`,
    help: 'remove the quotes if several words are intended; otherwise remove the loop',
    fix,
  };
}

function unquoted(syntax: ShellSyntax, word: ShellNodeOf<'Word'>, text: string): Fix | undefined {
  return /^[\w$ {}./:@*,+-]+$/.test(text) ? edit(syntax, word, 'remove the quotes', text) : undefined;
}

function edit(syntax: ShellSyntax, word: ShellNodeOf<'Word'>, title: string, text: string): Fix | undefined {
  const at: Located = word;
  return syntax.isEditable(word) ? { title, safety: 'unsafe', edits: [{ at, text }] } : undefined;
}
