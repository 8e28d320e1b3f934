import { describe, expect, it } from 'vitest';
import type { DownloadCommand, DownloadTarget } from '../../../src/model/shell/shell-types.ts';
import { shell } from './read.ts';

function call(text: string): DownloadCommand {
  const found = shell(text).commands.find((command) => command.download)?.download;
  if (!found) throw new Error(`no download in ${text}`);
  return found;
}

/** Each address with where it goes: `https://x/a > a`, `… > stdout`. */
function routes({ addresses, targets }: DownloadCommand): string[] {
  const end = ({ kind, path }: DownloadTarget): string => (kind === 'file' ? (path ?? '?') : kind);
  return addresses.map(({ text, prefix }, index) => `${text ?? `${prefix}…`} > ${end(targets[index]!)}`);
}

describe('where a download goes', () => {
  it.each<[string, ...string[]]>([
    ['curl https://x/a', 'https://x/a > stdout'],
    ['curl -sSLo /opt/a.jar https://x/a.jar', 'https://x/a.jar > /opt/a.jar'],
    ['curl -o/opt/a https://x/a', 'https://x/a > /opt/a'],
    ['curl --output - https://x/a', 'https://x/a > stdout'],
    ['curl https://x/a -o /dev/null', 'https://x/a > nowhere'],
    ['curl -fsSL https://x/a > /etc/a.asc', 'https://x/a > /etc/a.asc'],
    ['curl -fsSL https://x/a 2>/dev/null', 'https://x/a > stdout'],
    ['curl -fsSL https://x/a >/dev/null 2>&1', 'https://x/a > nowhere'],
    [
      'curl -LO https://x/d/a.tgz?raw=1 -O https://x/b https://x/c',
      'https://x/d/a.tgz?raw=1 > a.tgz',
      'https://x/b > b',
      'https://x/c > stdout',
    ],
    [
      'curl --remote-name-all --output-dir /tmp/ https://x/a https://x/b',
      'https://x/a > /tmp/a',
      'https://x/b > /tmp/b',
    ],
    ['curl -OJL https://x/a', 'https://x/a > ?'],
    ['curl -H "Accept: a/b" -u me:pw -X GET --url https://x/a -o "$FILE"', 'https://x/a > ?'],
    ['curl -I https://x/a', 'https://x/a > nowhere'],
    ['curl -{L,f} https://x/{a,b}', 'https://x/a > stdout', 'https://x/b > stdout'],
    ['wget https://x/d/a.tgz', 'https://x/d/a.tgz > a.tgz'],
    ['wget -qO- https://x/a', 'https://x/a > stdout'],
    ['wget -nv -O - https://x/a > b', 'https://x/a > b'],
    ['wget -q -P /tmp https://x/a https://x/b', 'https://x/a > /tmp/a', 'https://x/b > /tmp/b'],
    ['wget --output-document=/opt/a -nc --header="A: b" https://x/a', 'https://x/a > /opt/a'],
    ['wget -nvO /opt/a -T 5 -t3 https://x/a', 'https://x/a > /opt/a'],
    ['wget --spider https://x/a', 'https://x/a > nowhere'],
    ['wget "https://x/$(uname -m)/a.tgz"', 'https://x/… > ?'],
    ['aria2c -x 8 -d /opt -o a.tgz https://x/a', 'https://x/a > /opt/a.tgz'],
    ['V=1.2; B=https://x/v$V; curl -O $B/a-$V.tgz', 'https://x/v1.2/a-1.2.tgz > a-1.2.tgz'],
    ['V=1.2; B=https://x; curl -O "$B/$V/${ARCH}.tgz"', 'https://x/1.2/… > ?'],
    ['sudo -u app curl -o a -- https://x/a', 'https://x/a > a'],
  ])('%s', (text, ...expected) => {
    expect(routes(call(text))).toEqual(expected);
  });
});

describe('what a download does', () => {
  const facts = (text: string): string => {
    const { failsOnError, followsRedirects, insecure, quiet, fetches, sends, open } = call(text);
    const all = { failsOnError, followsRedirects, insecure, quiet, fetches, sends, open };
    return Object.entries(all)
      .flatMap(([name, value]) => (value ? [name] : []))
      .join(' ');
  };
  it.each([
    ['curl https://x', 'fetches'],
    ['curl -fsSL https://x', 'failsOnError followsRedirects quiet fetches'],
    ['curl --fail-with-body --location https://x', 'failsOnError followsRedirects fetches'],
    ['curl --fail-early https://x', 'fetches'],
    ['curl -o f https://x -H -L', 'fetches'],
    ['curl -ksS https://x', 'insecure quiet fetches'],
    ['curl -d a=b https://x', 'sends'],
    ['curl -XPOST https://x', 'sends'],
    ['curl -X GET https://x', 'fetches'],
    ['curl -sI https://x', 'quiet'],
    ['curl $OPTIONS https://x', 'fetches open'],
    ['curl -K options https://x', 'fetches open'],
    ['wget https://x', 'failsOnError followsRedirects fetches'],
    ['wget -nv --no-check-certificate https://x', 'failsOnError followsRedirects insecure quiet fetches'],
    ['wget --progress=dot:giga https://x', 'failsOnError followsRedirects quiet fetches'],
    ['wget -i list', 'failsOnError followsRedirects fetches open'],
    ['aria2c --check-certificate=false https://x', 'failsOnError followsRedirects insecure fetches'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toBe(expected);
  });

  it('is only for programs that download', () => {
    for (const text of ['echo curl https://x', 'git clone https://x', '$CURL https://x'])
      expect(shell(text).commands.map(({ download }) => download)).toEqual([undefined]);
  });
});

describe('readers of a pipe', () => {
  it.each([
    ['a | b | c', 'a>b b>c c>'],
    ['a && b', 'a> b>'],
    ['a | while read x; do b; c; done', 'a>read,b,c read> b> c>'],
    ['(a; b) | c', 'a>c b>c c>'],
    ['{ a | b; } | c', 'a>b b>c c>'],
    ['x=$(a | b) c | d', 'c>d a>b b> d>'],
    ['echo "$(a)" | b', 'echo>b a> b>'],
    ["sh -c 'a; b' | c", 'sh>c a>c b>c c>'],
    ['a |& b || c', 'a>b b> c>'],
  ])('%s', (text, expected) => {
    const { commands } = shell(text);
    expect(commands.map(({ name, readers }) => `${name}>${readers.map((reader) => reader.name)}`).join(' ')).toBe(
      expected,
    );
  });
});
