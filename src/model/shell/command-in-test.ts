import type { WrittenWord } from './syntax-types.ts';

/** The name of a command at the start of the words of a test that makes no sense otherwise. */
export function commandIn(words: readonly WrittenWord[]): WrittenWord | undefined {
  const [first, ...others] = words[0]?.raw === '!' ? words.slice(1) : words;
  if (!first || others.length === 0 || !COMMANDS.has(first.raw)) return undefined;
  const [second] = others;
  if (/^(?:==?|!=|=~|\\?[<>]=?|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef|a|o))$/.test(second!.raw)) return undefined;
  return first;
}

const COMMANDS: ReadonlySet<string> = new Set(
  `apk apt apt-get apt-cache awk bash cat cd chmod chown cmp command cp curl cut date diff dpkg dpkg-query echo egrep env eval expr fgrep find
  getent git grep head id java ls make mkdir mktemp mv node npm php pip pip3 printf ps python python3 readlink rm rpm sed seq sh sleep
  sort stat su sudo tail tar tee timeout touch tr type uname uniq unzip wc wget which whoami xargs`.split(/\s+/),
);
