import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/text/source.ts';
import { instruction, read, texts } from './read.ts';

describe('words', () => {
  it.each([
    ['COPY a b /c', ['a', 'b', '/c']],
    ['COPY "a b" /c', ['"a', 'b"', '/c']],
    ['COPY ["a b", "/c"]', ['"a b"', '"/c"']],
    ['ADD --chown=1:1 --link a /b', ['a', '/b']],
    ['EXPOSE 80 443/tcp', ['80', '443/tcp']],
    ['ENV A=1 B="x y" C=z\\ z', ['A=1', 'B="x y"', 'C=z\\ z']],
    ['ENV A rest of  it', ['A', 'rest of  it']],
    ['LABEL "a b"=c', ['"a b"=c']],
    ['ARG A=1 B', ['A=1', 'B']],
    ['USER a b', ['a b']],
    ['WORKDIR /a b', ['/a b']],
    ['RUN echo "a b"', ['echo "a b"']],
    ['RUN ["echo", "a b"]', ['"echo"', '"a b"']],
    ['CMD', []],
    ['HEALTHCHECK --interval=5s CMD curl x', ['CMD', 'curl x']],
    ['HEALTHCHECK CMD ["curl", "x"]', ['CMD', '"curl"', '"x"']],
    ['VOLUME /a /b', ['/a', '/b']],
    ['SHELL ["a", "b"]', ['"a"', '"b"']],
  ])('of %s', (text, expected) => {
    const [node] = read(`FROM debian:13\n${text}\n`).stages[0]!.instructions;
    expect(texts(node!.words)).toEqual(expected);
  });

  it('lose quotes, escapes and continuations, but keep their places', () => {
    const node = instruction('ENV A="x \\\n  y" \\\n  # a comment\n\n  B=\\"z', 'env');
    expect(node.pairs.map(({ name, value }) => [name, value?.text])).toEqual([
      ['A', 'x   y'],
      ['B', '"z'],
    ]);
    expect(textOf(node.pairs[0]!)).toBe('A="x \\\n  y"');
    expect(textOf(node.pairs[1]!)).toBe('B=\\"z');
    expect(texts(node.comments)).toEqual(['# a comment']);
    expect(node.emptyLines).toHaveLength(1);
  });

  it('follow the escape character of the file', () => {
    const model = read('# escape=`\nFROM a:1\nCOPY a\\ `\n  b C:\\\nENV A=`"x B=C:\\\n');
    const [copy, env] = model.stages[0]!.instructions;
    expect(model.escape).toBe('`');
    expect(texts(copy!.words)).toEqual(['a\\', 'b', 'C:\\']);
    expect(env!.kind === 'env' && env!.pairs.map(({ value }) => value?.value)).toEqual(['"x', 'C:\\']);
  });

  it('are the same with CRLF line ends', () => {
    const text = 'FROM a:1 AS b\nRUN x \\\n  # c\n  y\nENV A=1 \\\n  B=2\nCOPY <<EOF /x\nbody\nEOF\n';
    const unix = read(text);
    const windows = read(text.replaceAll('\n', '\r\n'));
    const words = (model: typeof unix) => model.instructions.map((node) => node.words.map((word) => word.text));
    expect(words(windows)).toEqual(words(unix));
    expect(windows.problems).toEqual([]);
    expect(windows.instructions.map(({ end }) => end)).toEqual(
      unix.instructions.map(({ end }) => end + text.slice(0, end).split('\n').length - 1),
    );
  });
});

describe('flags', () => {
  it('have names and values with places', () => {
    const { flags } = instruction('COPY --from=x --chown="a b" --link a b', 'copy');
    expect(flags.map(({ name, value }) => [name, value?.text])).toEqual([
      ['from', 'x'],
      ['chown', 'a b'],
      ['link', undefined],
    ]);
    expect(texts(flags.map(({ nameSpan }) => nameSpan))).toEqual(['from', 'chown', 'link']);
    expect(textOf(flags[1]!)).toBe('--chown="a b"');
  });

  it('end at two dashes', () => {
    const node = instruction('COPY --link -- --a b', 'copy');
    expect([texts(node.flags), texts(node.words)]).toEqual([['--link'], ['--a', 'b']]);
  });

  it('of a mount are taken apart', () => {
    const [mount] = instruction('RUN --mount=\'type=cache,dst=/a,"source=b,c",ro\' true', 'run').mounts;
    expect(mount!.type).toBe('cache');
    expect(mount!.entries.map(({ key, value }) => [key, value?.text])).toEqual([
      ['type', 'cache'],
      ['target', '/a'],
      ['source', 'b,c'],
      ['readonly', undefined],
    ]);
    expect(texts(mount!.entries.map(({ keySpan }) => keySpan))).toEqual(['type', 'dst', 'source', 'ro']);
  });
});

describe('forms', () => {
  it.each([
    ['CMD ["a"]', true, false],
    ['CMD [ "a" ]', true, false],
    ["CMD ['a']", false, true],
    ['CMD ["a",]', false, true],
    ['CMD a', false, false],
    ['RUN [ -f x ] && y', false, false],
    ['RUN [[ -f x ]]', false, false],
    ['COPY [a] /b', false, false],
  ])('%s', (text, json, malformed) => {
    const [node] = read(`FROM debian:13\n${text}\n`).stages[0]!.instructions;
    expect([node!.json, node!.malformedJson]).toEqual([json, malformed]);
  });

  it('knows the old form of ENV', () => {
    expect(instruction('ENV A b c', 'env').legacy).toBe(true);
    expect(instruction('ENV A=b', 'env').legacy).toBe(false);
  });

  it('reads ONBUILD as the instruction it holds', () => {
    const { trigger } = instruction('ONBUILD COPY --link a b', 'onbuild');
    expect(trigger?.kind).toBe('copy');
    expect(texts(trigger!.words)).toEqual(['a', 'b']);
    expect(textOf(trigger!)).toBe('COPY --link a b');
  });

  it('keeps what it does not know', () => {
    const model = read('FROM a:1\nconstructor x\nRUN y\n');
    expect(model.instructions.map(({ kind, keyword }) => [kind, keyword])).toEqual([
      ['from', 'FROM'],
      ['unknown', 'constructor'],
      ['run', 'RUN'],
    ]);
  });
});

describe('lines', () => {
  it('tells the comments above an instruction from those inside', () => {
    const [from, run] = read('# a\n\n  # b\nFROM a:1\n# c\nRUN x \\\n# d\n y\n').instructions;
    expect(from!.comments.map(({ text, inside }) => [text, inside])).toEqual([
      [' a', false],
      [' b', false],
    ]);
    expect(run!.comments.map(({ text, inside }) => [text, inside])).toEqual([
      [' c', false],
      [' d', true],
    ]);
    expect(textOf(run!)).toBe('RUN x \\\n# d\n y');
  });

  it('finds instructions that a stray escape character swallows', () => {
    const { swallowed } = instruction('RUN a \\\n\nENV B=1 \\\n# c\nCMD x', 'run');
    expect(texts(swallowed)).toEqual(['ENV', 'CMD']);
  });

  it('does not continue a line that ends in two escape characters or a blank after text', () => {
    expect(read('FROM a:1\nRUN a \\\\\nRUN b\n').instructions).toHaveLength(3);
    expect(read('FROM a:1\nRUN a \\ \nRUN b\n').instructions).toHaveLength(2);
    expect(read('FROM a:1\nRUN a \\ x\nRUN b\n').instructions).toHaveLength(3);
  });

  it('survives an end of file in the middle', () => {
    expect(read('FROM a:1\nRUN a \\').instructions).toHaveLength(2);
    expect(read('FROM').instructions).toHaveLength(1);
    expect(read('').instructions).toEqual([]);
  });

  it('reads directives only at the top', () => {
    expect(read('# syntax=a/b:1\n# escape=`\nFROM a:1\n').directives.map(({ name, value }) => [name, value])).toEqual([
      ['syntax', 'a/b:1'],
      ['escape', '`'],
    ]);
    expect(read('# a comment\n# escape=`\nFROM a:1\n').escape).toBe('\\');
    expect(read('#ESCAPE = `\nFROM a:1\n').escape).toBe('`');
  });
});

describe('scripts', () => {
  it('know the instruction that holds them', () => {
    const { instructions } = read('FROM debian:13\nRUN a\nCMD b\nENTRYPOINT c\nHEALTHCHECK CMD d\nONBUILD RUN e\n');
    const hosts = instructions.map((node) => (node.kind === 'onbuild' ? node.trigger : node));
    const kinds = hosts.flatMap((node) => (node && 'script' in node ? [node.script?.host.kind] : []));
    expect(kinds).toEqual(['run', 'cmd', 'entrypoint', 'healthcheck', 'run']);
  });
});
