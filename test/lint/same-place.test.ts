import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rule/index.ts';
import { lint, rule, shown } from '../support/lint.ts';

const text = 'FROM debian:13\nRUN abc\n';

/** A rule that reports messages on one place. */
function saying(messages: readonly string[], details: Partial<Rule> = {}, alias?: string): Rule {
  return rule(
    'test/rule',
    {
      dockerfile({ file }, { report }) {
        for (const message of messages) report(file.at(19, 22), message, { alias });
      },
    },
    details,
  );
}

/** The messages, each with its labels after a bar. */
const see = async (messages: readonly string[]) => {
  const { result } = await lint({ Dockerfile: text }, { plugins: [saying(messages)] });
  return result.files.flatMap(({ findings }) =>
    findings.map(({ message, labels }) => [message, ...labels.map((label) => label.message)].join(' | ')),
  );
};

describe('what a rule says of one place', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['the same', ['`a` is bad', '`a` is bad'], ['`a` is bad']],
    ['of two names', ['`a` is bad', '`b` is bad'], ['`a` (also `b`) is bad']],
    [
      'of several names',
      ['x `n` of `a`: bad', 'x `n` of `b`: bad', 'x `n` of `c`: bad'],
      ['x `n` of `a` (also `b` and `c`): bad'],
    ],
    ['of one name again', ['`a` is bad', '`b` is bad', '`b` is bad', '`a` is bad'], ['`a` (also `b`) is bad']],
    [
      'of many names',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `\`${name}\` is bad`),
      ['`a` (also `b`, `c`, `d`, `e`, `f` and 2 more) is bad'],
    ],
    ['of two pairs of names', ['`a` and `b`', '`c` and `d`'], ['`a` and `b` | `c` and `d`']],
    ['of different parts', ['`a` and `b`', '`c` and `b`', '`a` and `d`'], ['`a` (also `c`) and `b` | `a` and `d`']],
    ['of different things', ['a is bad', 'b is bad'], ['a is bad | b is bad']],
    ['with more words', ['`a` is bad', '`a` is bad for `b`'], ['`a` is bad | `a` is bad for `b`']],
  ])('%s', async (_, messages, expected) => expect(await see(messages)).toEqual(expected));

  it('names all in the help as well, if it is the same otherwise', async () => {
    const advising = (helps: readonly [string, string]) =>
      rule('test/rule', {
        dockerfile({ file }, { report }) {
          for (const [index, help] of helps.entries()) report(file.at(19, 22), `\`${'ab'[index]}\` is bad`, { help });
        },
      });
    const helpOf = async (...helps: [string, string]) => {
      const { result } = await lint({ Dockerfile: text }, { plugins: [advising(helps)] });
      return result.files.flatMap(({ findings }) => findings.map(({ help }) => help));
    };
    expect(await helpOf('add `a` to `c`', 'add `b` to `c`')).toEqual(['add `a` (also `b`) to `c`']);
    expect(await helpOf('add `a`', 'remove `b`')).toEqual(['add `a`']);
  });

  it('stays apart under the preset of a tool, and with different codes', async () => {
    const details = { aliases: { hadolint: ['DL9998', 'DL9999'] } };
    const plugins = [saying(['`a` is bad', '`b` is bad'], details, 'DL9999')];
    const presets = ['recommended', 'hadolint'];
    expect(shown(await lint({ Dockerfile: text }, { plugins, presets }))).toHaveLength(2);
    expect(shown(await lint({ Dockerfile: text }, { plugins }))).toHaveLength(1);
    const codes = rule('test/codes', {
      dockerfile({ file }, { report }) {
        for (const alias of ['DL9998', 'DL9999']) report(file.at(19, 22), alias, { alias });
      },
    });
    expect(shown(await lint({ Dockerfile: text }, { plugins: [codes] }))).toHaveLength(2);
  });
});
