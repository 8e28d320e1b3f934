import { expect, it } from 'vitest';
import { diagnose } from '../../src/parse/shell/diagnosis-part.ts';

/** A script in which the flagged text is marked, what is said of it, and the codes without SC. */
const BROKEN: readonly [script: string, message: string, codes: string][] = [
  ['a «&&» && b', '`&&` needs a command after it, but `&&` follows', '1072'],
  ['a «|»', '`|` needs a command after it, but the script ends', '1072'],
  ['(a «&&»)', '`&&` needs a command after it, but `)` follows', '1072 1073'],
  ['if a; then b «||»; fi', '`||` needs a command after it, but `;` follows', '1009 1072 1073'],
  ['f() { a «&&» }', '`&&` needs a command after it, but `}` follows', '1009 1072 1073'],
  ['if a; then b; «done»', '`if` is not closed by `fi` before `done`', '1046 1047 1072 1073'],
  ['if a; then b <<END\nc\n END\nfi«»', '`if` is not closed by `fi`', '1072 1073'],
  ['if a; then b fi«»', '`if` is not closed by `fi`', '1046 1047 1072 1073'],
  ['for x in a; do if b; then c; «done»', '`if` is not closed by `fi` before `done`', '1009 1046 1047 1072 1073'],
  ['if a; b; «fi»', '`if` has no `then`', '1049 1050 1072 1073'],
  ['if a; then b; elif c; «else» d; fi', '`elif` has no `then`', '1049 1050 1072 1073'],
  ['if [ -f a ] «b»; fi', '`if` has no `then`', '1050 1072 1073 1140'],
  ['if a; «then» fi', 'there is no command after `then`', '1009 1048 1072 1073'],
  ['if a; then b; «else» fi', 'there is no command after `else`', '1009 1048 1072 1073'],
  ['if a; «then»', 'there is no command after `then`', '1009 1072 1073'],
  ['while a; «do» done', 'there is no command after `do`', '1060 1072 1073'],
  ['while a; b; «done»', '`while` has no `do`', '1057 1058 1072 1073'],
  ['for x in a b; «c»; done', '`for` has no `do`', '1058 1072 1073'],
  ['until a; do b«»', '`until` is not closed by `done`', '1061 1062 1072 1073'],
  ['while a; do b done«»', '`while` is not closed by `done`', '1061 1062 1072 1073'],
  ['{ a }«»', '`{` is not closed by `}`', '1056 1072 1073'],
  ['«{»a; }', '`{` is not followed by a space', '1054'],
  ['(a«»', '`(` is not closed by `)`', '1072 1073'],
  ['case x in a) b;; c «d»;; esac', '`)` is missing after the pattern', '1009 1072 1073'],
  ['case x in a) b«»', '`case` is not closed by `esac`', '1072 1073'],
  ['case x «a») b;; esac', '`case` needs `in` after its word', '1072 1073'],
  ["a «'»b", 'a string in single quotes is not closed', '1009 1072 1073'],
  ['a "b $(c«»', '`$(` is not closed by `)`', '1009 1072 1073'],
  ['a «"»b', 'a string in double quotes is not closed', '1009 1072 1073'],
  ['a $(b«»', '`$(` is not closed by `)`', '1009 1072 1073'],
  ['a «${»b', '`${` is not closed by `}`', '1009 1072 1073'],
  ['a «`»b', 'a backtick is not closed', '1009 1072 1073'],
  ['a «>»', '`>` needs a file', '1072 1073'],
  ['a b «(»c)', '`(` is not allowed here', '1036 1088'],
  ['X= «(»a)', '`(` is not allowed here', '1007 1036 1088'],
  ['a «(»b c)', '`(` is not allowed here', '1064 1065 1072 1073'],
  ['f«(x)» { a; }', 'a shell function does not have a parameter list', '1065'],
  ['f() «a»', 'the commands of a function must be in `{ ... }`', '1064 1072 1073'],
  ['a; «fi»', '`fi` without an `if` before it', '1089'],
  ['if a; then b; fi «fi»', '`fi` without an `if` before it', '1089'],
  ['a«)»', '`)` without a `(` before it', '1089'],
  ['a; «}»', '`}` without a `{` before it', '1089'],
  ['a «;;»', '`;;` outside a `case`', '1070'],
  ['a; «;» b', '`;` needs a command before it', '1070'],
  ['«|» a', '`|` needs a command before it', '1070'],
  ['a \\\n\n  «&&» b', '`&&` needs a command before it', '1070 1133'],
  ['a &«;» b', '`;` after `&` has no command to end', '1045'],
  ['if a; then«;» b; fi', '`then` is followed by `;`', '1051'],
  ['if a; then b; else«;» c; fi', '`else` is followed by `;`', '1053'],
  ['while a; do«;» b; done', '`do` is followed by `;`', '1059'],
  ['if [[ a «]»; then b; fi', '`[[` is closed by `]` instead of `]]`', '1033'],
  ['[[ -f a «-a» -f b ]] && c', '`-a` cannot join conditions in `[[ ]]`', '2108'],
  ['[[ $a = b «-o» c ]] && d', '`-o` cannot join conditions in `[[ ]]`', ''],
  ['[[ $a = -a && -f -o && ! -a b && c == d «-a» ! -f e ]] && f', '`-a` cannot join conditions in `[[ ]]`', '2108'],
  ['«while[» a ]; do b; done', 'there is no space after `while`', '1069'],
  ['if a; then b; «elif[» c ]; then d; fi', 'there is no space after `elif`', '1069'],
  ['«While» a; do b; done', '`While` is not the keyword `while`', '1081 1089'],
  ['if a; «Then» b; fi', '`Then` is not the keyword `then`', '1049 1050 1072 1073 1081'],
  ['a «&amp;»&amp; b', '`&amp;` is HTML, not shell', '1070 1109'],
];

it.each(BROKEN)('%s', (marked, message, codes) => {
  const at = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const found = diagnose(text)!.problem;
  expect(found.message).toBe(message);
  expect(found.at).toBe(at);
  if (!marked.includes('«»')) expect(found.end).toBe(marked.indexOf('»') - 1);
  expect(
    found.codes
      .map((code) => code.slice(2))
      .sort()
      .join(' '),
  ).toBe(codes);
});

it.each([
  'if a; then b; elif c; then d; else e; fi',
  'for x in a b; do c; done; for ((i = 0; i < 2; i++)); do a; done; for x; do a; done',
  'case $x in a | b) c ;; (d) e ;& *) f; esac',
  'f() { a; }; function g { b; }; function h() ( c )',
  'a=(1 2 "$(b)"); b+=(3); a[1]=2; ((a = 1)); echo $((1 + (2))) $((a); b)',
  'a <<EOF && b <<-"E"\n\' ( \nEOF\n\tif\n\tE\nc',
  "a 'b\nc' \"d $(e \"f\") ${g:-\"h\"}\" `i` $'j\\'' \\' # it's",
  '[[ a == b && ( -f c || d =~ ^(e|f)$ ) ]] && ! g | h |& i &',
  'a < <(b) > >(c) 2>&1 &> d; {fd}>e f; g !(h|i).j; k &>> l',
  'while read -r a; do b; done < c > d',
  'a \\\n  && b \\\n  | c; time d',
])('reads %j', (text) => {
  expect(diagnose(text)).toBeUndefined();
});
