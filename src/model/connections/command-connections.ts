import { namesAddress } from '../../knowledge/address-names.ts';
import type { ComposeValue, ScalarValue, Service } from '../compose/compose-types.ts';
import { dig, itemsOf } from '../compose/lookup.ts';
import { maskedText } from '../compose/scalars.ts';
import { addressesIn } from './addresses.ts';
import type { FoundAddress } from './found-address.ts';

/** The addresses in the commands, hooks and the health check of a service. `isName` says whether a bare word is a known host name. */
export function* addressesInCommands(service: Service, isName: (word: string) => boolean): Generator<FoundAddress> {
  for (const [value, source] of commandsOf(service)) {
    const words = wordsOf(value);
    let client = false;
    for (const [index, word] of words.entries()) {
      client ||= CLIENT.test(word.text);
      yield* inWord(word, source);
      if (!isName(word.text)) continue;
      const before = words[index - 1]?.text ?? '';
      const after = words[index + 1];
      const port = after && PORT.test(after.text) ? after : undefined;
      if (port || (client && before === '-h') || (before.startsWith('--') && namesAddress(before.slice(2))))
        yield made(word, 0, word.text.length, source, port ?? portOption(words, index));
    }
    if (client) yield* ofThisContainer(words, source);
  }
}

/** Programs that take the host after `-h`, which elsewhere asks for help. */
const CLIENT =
  /(?:^|\/)(?:psql|pg_isready|pg_dump(?:all)?|pg_restore|createdb|(?:redis|valkey|keydb)-cli|mysql(?:admin|dump|check)?|mariadb(?:-(?:admin|dump|check))?|mosquitto_(?:pub|sub|rr)|clickhouse-client|wait[-_]for[-_]it(?:\.sh)?)$/;
const PORT = /^\d{2,5}$/;

interface Word {
  readonly text: string;
  readonly value: ScalarValue;
  readonly index: number;
}

/** Cuts what a shell or Compose would split, without reading the shell: a comment counts as words. */
function wordsOf(value: ComposeValue): readonly Word[] {
  const scalars = value.kind === 'sequence' ? value.items : [value];
  const words: Word[] = [];
  for (const scalar of scalars) {
    if (scalar.kind !== 'scalar' || scalar.value === null) continue;
    for (const { 0: text, index } of maskedText(scalar).matchAll(WORD)) words.push({ text, value: scalar, index });
  }
  return words;
}

const WORD = /[^\s"'`;|&()<>]+/g;

function* commandsOf(service: Service): Generator<readonly [ComposeValue, FoundAddress['source']]> {
  const at = (value: ComposeValue | undefined) => (value ? [value] : []);
  for (const key of ['entrypoint', 'command']) for (const value of at(service.get(key))) yield [value, 'command'];
  for (const hook of ['pre_start', 'post_start', 'pre_stop'])
    for (const item of itemsOf(service.get(hook))) for (const value of at(dig(item, 'command'))) yield [value, 'hook'];
  for (const value of at(service.healthcheck?.test)) yield [value, 'healthcheck'];
}

/** The addresses that can be recognized in a word on its own: with a scheme, a port, or after `name=`. */
function* inWord(word: Word, source: FoundAddress['source']): Generator<FoundAddress> {
  const { text, index, value } = word;
  if (!text.includes(':') && !text.includes('=') && !text.startsWith('/dev/tcp/')) return;
  const device = /^\/dev\/tcp\/([a-z0-9][\w.-]*)\/(\d{2,5})$/i.exec(text);
  if (device) {
    const from = '/dev/tcp/'.length;
    const portFrom = from + device[1]!.length + 1;
    yield made(word, from, portFrom - 1, source, { text: device[2]!, value, index: index + portFrom });
  }
  for (const { host, index: from, port, portIndex, scheme } of addressesIn(text, false, true)) {
    const portWord = port === undefined ? undefined : { text: port, value, index: index + portIndex };
    yield { ...made(word, from, from + host.length, source, portWord), scheme };
  }
}

/** The port that a client is given without a host, so that it asks in its own container. */
function* ofThisContainer(words: readonly Word[], source: FoundAddress['source']): Generator<FoundAddress> {
  if (words.some(({ text }) => /^(?:-h|--host)/.test(text))) return;
  const port = portOption(words, 0);
  if (port) yield { ...made(port, 0, port.text.length, source, port), host: 'localhost' };
}

/** The port that an option after a word gives: `-p 5432`, `-P3306`, `--port=6379`. */
function portOption(words: readonly Word[], from: number): Word | undefined {
  for (const [index, word] of words.entries()) {
    if (index < from) continue;
    const own = /^(?:-[pP]|--port=)(?=\d{2,5}$)/.exec(word.text)?.[0].length;
    if (own !== undefined) return { text: word.text.slice(own), value: word.value, index: word.index + own };
    const next = words[index + 1];
    if (next && PORT.test(next.text) && /^(?:-[pP]|--port)$/.test(word.text)) return next;
  }
  return undefined;
}

function made(word: Word, from: number, to: number, source: FoundAddress['source'], port?: Word): FoundAddress {
  const at = word.value.locate(word.index + from, word.index + to);
  return {
    host: word.text.slice(from, to),
    at,
    exact: at,
    port: port && Number(port.text),
    portAt: port?.value.locate(port.index, port.index + port.text.length),
    scheme: undefined,
    source,
    name: undefined,
    fromFile: false,
  };
}
