import { isAboutSecret, namesFurtherSecret, namesSecret } from '../../src/knowledge/secret-names.ts';
import { isHarmlessValue } from './secret-values.ts';

const SETTING = /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*[=:][ \t]*(\S.*)$/gm;
const SECRET = /pass|pwd|secret|token|key|credential/i;

/** Whether a file of settings, such as `.env`, gives one of its secrets a value that is hard to guess: neither a placeholder nor a plain word. */
export function holdsSecretSetting(text: string): boolean {
  for (const [, written = '', rest = ''] of text.matchAll(SETTING)) {
    if (!SECRET.test(written)) continue;
    const name = written.replace(/[.-]/g, '_');
    const value = /^(["'])(.*?)\1/.exec(rest)?.[2] ?? rest.split(/[ \t]#/)[0]!.trim();
    const isSecret = (namesSecret(name) || namesFurtherSecret(name)) && !isAboutSecret(name);
    if (isSecret && isStrong(value) && !isHarmlessValue(value, name)) return true;
  }
  return false;
}

/** Eight characters or more, letters and digits among them. */
function isStrong(value: string): boolean {
  return /^[^\s$]{8,}$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value);
}
