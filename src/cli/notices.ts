import type { Notice } from '../finding.ts';
import { visibleLine } from '../report/visible.ts';
import type { Io } from './io.ts';

/** Up to this number of files with the same notice are shown separately. More are named in one notice, up to `maxNames` of them. */
const maxAlike = 3;
const maxNames = 5;

/** Everything that is not a finding, such as an unreadable file or a crashed rule. It is shown on standard error in any format. */
export function noticesText(notices: readonly Notice[], io: Pick<Io, 'env'>): string {
  const groups = new Map<string, Notice[]>();
  for (const notice of notices) {
    const key = JSON.stringify([notice.level, clauseOf(notice), notice.help]);
    const group = groups.get(key);
    if (group) group.push(notice);
    else groups.set(key, [notice]);
  }
  let text = '';
  for (const group of groups.values()) {
    const [first, ...alike] = group;
    if (first && group.length > maxAlike) text += noticeText(first, alike, io);
    else for (const notice of group) text += noticeText(notice, [], io);
  }
  return text;
}

/** The message of a notice without the file name. */
function clauseOf({ path, message }: Notice): string {
  return path !== undefined && message.startsWith(`${path} `) ? message.slice(path.length) : message;
}

function noticeText(
  { level, message, help, detail }: Notice,
  alike: readonly Notice[],
  { env }: Pick<Io, 'env'>,
): string {
  const lines = [`${level}: ${visibleLine(message)}`];
  const names = alike.flatMap(({ path }) => path ?? []);
  if (names.length > 0) {
    const more = names.length > maxNames ? ` and ${names.length - maxNames} more` : '';
    lines.push(`  the same for ${names.slice(0, maxNames).map(visibleLine).join(', ')}${more}`);
  }
  if (help !== undefined) lines.push(`  help: ${visibleLine(help)}`);
  if (detail !== undefined && env.INFRALINT_DEBUG) lines.push(detail);
  return `${lines.join('\n')}\n`;
}
