import type { EnvFile, EnvFileEntry, EnvFileMistake } from './env-file-types.ts';

/** The format of `docker run --env-file`: a value is what follows `=`, quotes and all. */
export function parseRaw(text: string): EnvFile {
  const entries: EnvFileEntry[] = [];
  const mistakes: EnvFileMistake[] = [];
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (const whole of text.slice(start).split('\n')) {
    const line = whole.replace(/\r$/, '');
    const from = start + (line.length - line.trimStart().length);
    const end = start + line.length;
    start += whole.length + 1;
    if (from === end || text[from] === '#') continue;
    const equals = text.slice(from, end).indexOf('=');
    const to = equals < 0 ? end : from + equals;
    const name = text.slice(from, to);
    const alone = { name, from, to, value: undefined, valueFrom: to, valueTo: to, unknown: false, unset: [] };
    if (name === '')
      mistakes.push({ from, to: end, message: `there is no name before \`=\` in \`${text.slice(from, end)}\`` });
    else if (/\s/.test(name))
      mistakes.push({
        from,
        to,
        message: `a variable name cannot contain whitespace, as in \`${name}\``,
        help: 'use `KEY=value` without spaces',
      });
    else if (equals < 0) entries.push(alone);
    else entries.push({ ...alone, value: text.slice(to + 1, end), valueFrom: to + 1, valueTo: end });
  }
  return { entries, mistakes };
}
