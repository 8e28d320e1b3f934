const base = 'https://github.com/infralint/infralint/blob/main/docs/rules/';

/** The page of a built-in rule, by id; undefined for a rule of a plugin, which has none there. */
export function ruleUrl(id: string): string | undefined {
  return /^(?:dockerfile|compose|shell|project)\//.test(id) ? `${base}${id}.md` : undefined;
}
