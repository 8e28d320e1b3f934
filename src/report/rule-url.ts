const docs = 'https://github.com/infralint/infralint/blob/main/docs/';

/** The page with all ways to silence a finding. */
export const silenceUrl = `${docs}silence.md`;

/** The page of a built-in rule, by id; undefined for a rule of a plugin, which has none there. */
export function ruleUrl(id: string): string | undefined {
  return /^(?:dockerfile|compose|shell|project)\//.test(id) ? `${docs}rules/${id}.md` : undefined;
}
