/** A comment that hadolint obeys, from its `#`: what it asks for, or that hadolint cannot read it. Offsets are within the comment. */
export type HadolintComment =
  | {
      readonly kind: 'ignore';
      readonly scope: 'next' | 'global' | 'stage';
      /** The list of codes. */
      readonly from: number;
      readonly to: number;
      readonly reason: string | undefined;
    }
  | { readonly kind: 'shell'; readonly shell: string }
  | { readonly kind: 'malformed' };

/** Reads `# hadolint [global|stage] ignore=…` and `# hadolint shell=…` as hadolint does: all of it must fit. Undefined for any other comment. */
export function parseHadolintComment(text: string): HadolintComment | undefined {
  const head = /^#\s*hadolint\s+(?:(global|stage)\s+)?ignore\b\s*/.exec(text);
  if (!head) {
    const shell = /^#\s*hadolint\s(?:.*[,\s])?shell\s*=\s*(\S+)/.exec(text)?.[1];
    return shell === undefined ? undefined : { kind: 'shell', shell };
  }
  const list = /^=([DLSC0-9,\s]*[DLSC0-9])\s*(?:#\s*(.*))?$/.exec(text.slice(head[0].length));
  if (!list) return { kind: 'malformed' };
  const from = head[0].length + list[0].indexOf(list[1]!);
  const scope = head[1] === 'global' || head[1] === 'stage' ? head[1] : 'next';
  return { kind: 'ignore', scope, from, to: from + list[1]!.length, reason: list[2] || undefined };
}
