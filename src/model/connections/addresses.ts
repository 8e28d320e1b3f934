import { namesAddress } from '../../knowledge/address-names.ts';
import { hasHole } from '../../parse/hole.ts';

/** An address in a text, with offsets into it. */
export interface WrittenAddress {
  readonly host: string;
  readonly index: number;
  /** Digits; undefined if there is none or it is an unknown variable. */
  readonly port: string | undefined;
  readonly portIndex: number;
  readonly unknownPort: boolean;
  /** The last part of the scheme, in lowercase: `postgresql` of `jdbc:postgresql://db`. */
  readonly scheme: string | undefined;
}

/**
 * The addresses in a text in which unknown variables are masked: `scheme://user@host:port/path`, `host:port`, `name=host` where the name
 * indicates an address; and a bare host if `bare`, which is where an address is expected. `withPort` says whether `name:number` may be an address.
 */
export function* addressesIn(text: string, bare: boolean, withPort: boolean): Generator<WrittenAddress> {
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const key = KEY.exec(token)?.[0] ?? '';
    const expected = key === '' ? bare : namesAddress(key.slice(0, -1));
    const found = addressIn(token.slice(key.length), expected, withPort);
    if (!found) continue;
    const from = match.index + key.length;
    const port = found.port === undefined && key !== '' ? portBeside(text, key) : undefined;
    yield port ? { ...found, index: found.index + from, ...port } : moved(found, from);
  }
}

const TOKEN = /[^,;\s"'`|<>(){}]+/g;
const KEY = /^-{0,2}[A-Za-z][\w.-]*=/;
const SCHEME = /^(?:[a-z][a-z0-9+.-]*:){1,4}\/\/|^jdbc:oracle:thin:(?:[^@:]*@)(?:\/\/)?/i;
const HOST = /^([a-z0-9][a-z0-9_.-]*|\[[0-9a-f:]+\])(?::(\d{1,5}(?!\d)|\0+))?(?=$|[/?#:\\])/i;

/** The address that a whole word is. */
function addressIn(word: string, bare: boolean, withPort: boolean): WrittenAddress | undefined {
  const scheme = SCHEME.exec(word);
  let index = scheme?.[0].length ?? 0;
  const rest = word.slice(index);
  const authority = rest.slice(0, scheme ? endOf(rest) : rest.length);
  const at = scheme ? authority.lastIndexOf('@') : authority.indexOf('@');
  index += at + 1;
  const host = HOST.exec(word.slice(index));
  const [all = '', name = '', port] = host ?? [];
  if (!host || /^\d+$/.test(name)) return undefined;
  const end = index + all.length;
  if (!scheme) {
    const whole = end === word.length || (port !== undefined && word[end] === '/');
    if (!whole || (port === undefined ? !bare || at >= 0 : !(withPort || bare))) return undefined;
  }
  return {
    host: name.replace(/^\[|\]$/g, ''),
    index: name.startsWith('[') ? index + 1 : index,
    port: port === undefined || hasHole(port) ? undefined : port,
    portIndex: index + name.length + 1,
    unknownPort: port !== undefined && hasHole(port),
    scheme: scheme ? schemeName(scheme[0]) : undefined,
  };
}

/** What comes last before `://`; for Oracle there may be a user after it. */
function schemeName(written: string): string | undefined {
  return /^jdbc:oracle:/i.test(written) ? 'oracle' : /([a-z][a-z0-9+.-]*):\/\/$/i.exec(written)?.[1]?.toLowerCase();
}

/** Where the authority of an address ends. */
function endOf(rest: string): number {
  const end = rest.search(/[/?#]/);
  return end < 0 ? rest.length : end;
}

/** The port in `Host=db;Port=5432` or `host=db port=5432`, which has the same way of writing as the key of the host. */
function portBeside(text: string, key: string): Pick<WrittenAddress, 'port' | 'portIndex' | 'unknownPort'> | undefined {
  if (!/^(?:host|server)=$/i.test(key)) return undefined;
  const found = /(?:^|[;\s'"])port=(\d{1,5}|\0+)(?=$|[;\s'"])/i.exec(text);
  if (!found) return undefined;
  const port = found[1]!;
  const portIndex = found.index + found[0].length - port.length;
  return hasHole(port) ? { port: undefined, portIndex, unknownPort: true } : { port, portIndex, unknownPort: false };
}

function moved(found: WrittenAddress, by: number): WrittenAddress {
  return { ...found, index: found.index + by, portIndex: found.portIndex + by };
}
