import { clip, defineRule, type WrittenWord } from '../../src/rule/index.ts';
import { printfWords } from '../shared/printf-words.ts';
import { partsOf, wordNode } from '../shared/word-parts.ts';

/** `%%`, or a conversion with its flags, width, precision, length and letter. */
const CONVERSION = /%(?:%|[-+ #0']*(?:\d+|\*)?(?:\.(?:\d+|\*)?)?(?:\([^)]*\))?[hlLqjzt]*[A-Za-z]?)/g;

export default defineRule({
  id: 'shell/printf-arguments',
  summary: 'printf gets more or fewer arguments than its format expects',
  why: 'printf reuses the format for extra arguments, treats missing arguments as empty or zero, and ignores all arguments if the format expects none.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2182: 'error', SC2183: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/printf.html'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN printf «"hello\\n"» "$USER"\n',
      good: 'FROM debian:13\nRUN printf "hello %s\\n" "$USER"\n',
    },
    {
      bad: "FROM debian:13\nRUN printf «'%s=%s\\n'» user app port > /etc/app.conf\n",
      good: "FROM debian:13\nRUN printf '%s=%s\\n' user app port 80 > /etc/app.conf\n",
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const command of syntax?.commands ?? []) {
        const words = printfWords(command);
        const wanted = words && conversions(words.format.text);
        if (!words || wanted === undefined || words.values.some(mayBeSeveral)) continue;
        const { format, values } = words;
        const given = values.length;
        if (wanted === 0 ? given === 0 : given > 0 && given % wanted === 0) continue;
        const text = clip(format.raw, 60);
        if (wanted === 0)
          report(format, `the format ${text} has no conversion such as \`%s\`: the arguments after it are ignored`, {
            help: 'add a conversion such as `%s` for each argument, or remove the arguments',
            alias: 'SC2182',
          });
        else
          report(format, `the format ${text} expects ${count(wanted)} but gets ${given === 0 ? 'none' : given}`, {
            help: 'pass one argument for each conversion such as `%s`, or a multiple of that number',
            alias: 'SC2183',
          });
      }
    },
  },
});

function count(wanted: number): string {
  return wanted === 1 ? '1 argument' : `${wanted} arguments`;
}

/** How many arguments a format expects; undefined if that is not known or depends on the arguments. */
function conversions(format: string | undefined): number | undefined {
  if (format === undefined) return undefined;
  const found = [...format.matchAll(CONVERSION)].map(([text]) => text).filter((text) => text !== '%%');
  return found.some((text) => /\*|\(/.test(text)) ? undefined : found.length;
}

/** Whether a word may expand to several arguments: unquoted variables, `"$@"`, arrays, globs and braces. */
function mayBeSeveral(word: WrittenWord): boolean {
  return (
    /\$(?:@|\{@|\{!?\w+\[@)/.test(word.raw) ||
    partsOf(wordNode(word)).some(
      ({ type }) =>
        !/^(?:Literal|SingleQuoted|DoubleQuoted|AnsiCQuoted|LocaleString|CommandExpansion|Arithmetic)/.test(type),
    )
  );
}
