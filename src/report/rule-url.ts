const base = 'https://github.com/infralint/infralint/blob/main/docs/rules/';

/** The page of a built-in rule, by id. */
export function ruleUrl(id: string): string {
  return `${base}${id}.md`;
}
