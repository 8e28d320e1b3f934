import { credentialOf } from '../../src/knowledge/credential-names.ts';
import { isRandom } from '../../src/knowledge/secret-shapes.ts';
import { isNoSecret } from './secret-literals.ts';

/** A secret that a setting in a text gets: `DB_PASSWORD=…`, `"apiKey": "…"`. */
export interface SettingSecret {
  readonly name: string;
  readonly kind: 'password' | 'secret' | 'token';
  /** Offsets of the value in the text. */
  readonly start: number;
  readonly end: number;
}

const SETTING =
  /(?:^|[\n"'{,; ]|\\n)[ \t]*["']?([A-Za-z][\w.-]{2,60})["']?[ \t]{0,4}[:=][ \t]{0,4}(["']?)([^\s"',;{}[\]()<>\\$`]{6,150})\2(?=$|[\s"',;}\\])/g;

const MAYBE = /pass|pwd|secret|token|key|salt/i;

/** The secrets among the settings in a text, in any of the usual forms of configuration files. In code, where names stand for values, it finds few. */
export function* secretSettings(text: string): Generator<SettingSecret> {
  if (!MAYBE.test(text)) return;
  for (const match of text.matchAll(SETTING)) {
    const [all, name = '', quote = '', value = ''] = match;
    const kind = MAYBE.test(name) ? credentialOf(name) : undefined;
    if (!kind || isNoSecret(value, kind)) continue;
    const mixed = /\d/.test(value) && /[A-Za-z]/.test(value) && !/^[\d.]+\w{0,2}$/.test(value);
    if (kind === 'password' ? !mixed : !isRandom(value)) continue;
    const start = match.index + all.length - quote.length - value.length;
    yield { name, kind, start, end: start + value.length };
  }
}
