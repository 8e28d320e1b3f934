import { clip, defineRule, type WrittenWord } from '../../src/rule/index.ts';
import { printfWords } from '../shared/printf-words.ts';
import { partsOf, wordNode } from '../shared/word-parts.ts';

/** `%%`, or a conversion with its flags, width, precision, length and letter. */
const CONVERSION = /%(?:%|[-+ #0']*(?:\d+|\*)?(?:\.(?:\d+|\*)?)?(?:\([^)]*\))?[hlLqjzt]*[A-Za-z]?)/g;

export default defineRule({
  id: 'shell/printf-arguments',
  summary: 'printf gets more or fewer arguments than its format asks for',
  why: 'printf uses the format again for arguments that are left, prints nothing for those that are missing, and ignores all of them if the format asks for none.',
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
          report(format, `the format ${text} has no \`%s\` for the arguments after it, which are ignored`, {
            help: 'write a conversion such as `%s` for each, or leave them out',
            alias: 'SC2182',
          });
        else
          report(format, `the format ${text} asks for ${count(wanted)}, but gets ${given === 0 ? 'none' : given}`, {
            help: 'give as many arguments as there are conversions, or a multiple',
            alias: 'SC2183',
          });
      }
    },
  },
});

function count(wanted: number): string {
  return wanted === 1 ? '1 argument' : `${wanted} arguments`;
}

/** How many arguments a format asks for; undefined if that is not known, or depends on the arguments. */
function conversions(format: string | undefined): number | undefined {
  if (format === undefined) return undefined;
  const found = [...format.matchAll(CONVERSION)].map(([text]) => text).filter((text) => text !== '%%');
  return found.some((text) => /\*|\(/.test(text)) ? undefined : found.length;
}

/** Whether the shell may make several arguments of one: variables without quotes, `"$@"`, arrays, globs and braces. */
function mayBeSeveral(word: WrittenWord): boolean {
  return (
    /\$(?:@|\{@|\{!?\w+\[@)/.test(word.raw) ||
    partsOf(wordNode(word)).some(
      ({ type }) =>
        !/^(?:Literal|SingleQuoted|DoubleQuoted|AnsiCQuoted|LocaleString|CommandExpansion|Arithmetic)/.test(type),
    )
  );
}
