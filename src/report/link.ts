import { ruleUrl } from './rule-url.ts';

/** Text as a link where the reader knows links (OSC 8). */
export function link(text: string, address: string, hyperlinks: boolean): string {
  return hyperlinks ? `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\` : text;
}

/** The id of a rule, as a link to its page if the rule has one; blanks fill it up to a width. */
export function ruleLink(rule: string, hyperlinks: boolean, width = 0): string {
  const url = ruleUrl(rule);
  return (url === undefined ? rule : link(rule, url, hyperlinks)) + ' '.repeat(Math.max(0, width - rule.length));
}
