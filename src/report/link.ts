import { ruleUrl } from './rule-url.ts';

/** A link for terminals that know links (OSC 8). */
export function link(text: string, address: string): string {
  return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** The id of a rule, as a link to its page where the reader knows links and the rule has a page. */
export function ruleLink(rule: string, hyperlinks: boolean): string {
  const url = hyperlinks ? ruleUrl(rule) : undefined;
  return url === undefined ? rule : link(rule, url);
}
