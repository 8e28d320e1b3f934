import { codesOf } from '../lint/codes.ts';
import { nearest } from '../parse/suggest.ts';
import type { Rule, Tool } from '../rule.ts';
import type { PragmaTool } from './types.ts';

/** The names that a suppression comment may use: ids of rules, ids without their scope, and codes of other tools. */
export class SuppressionNames {
  readonly #names = new Map<string, string>();
  readonly #codes = new Map<string, Set<PragmaTool>>();

  constructor(rules: Iterable<Rule>) {
    for (const rule of rules) {
      const short = shortId(rule.id);
      for (const name of [rule.id, short]) this.#names.set(name.toLowerCase(), name);
      for (const { code, tool } of codesOf(rule)) {
        this.#names.set(code.toLowerCase(), code);
        const owner = pragmaToolOf(tool);
        if (owner) this.#codes.set(code, (this.#codes.get(code) ?? new Set()).add(owner));
      }
    }
  }

  /** Whether some rule has this id or carries this code; in whatever case. */
  has(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  /** The tools with pragmas of their own to which a code belongs. */
  toolsOf(code: string): ReadonlySet<PragmaTool> | undefined {
    return this.#codes.get(code);
  }

  isCodeOf(code: string, tool: PragmaTool): boolean {
    return this.#codes.get(code)?.has(tool) ?? false;
  }

  /** What a mistyped name probably stands for. Numbered codes are left alone: DL3007 is next to DL3008 without being it. */
  suggest(name: string, tool: PragmaTool = 'infralint'): string | undefined {
    if (/\d/.test(name)) return undefined;
    const candidates = tool === 'infralint' ? this.#names.values() : this.#codes.keys();
    const found = nearest(name, candidates);
    return found !== undefined && (tool === 'infralint' || this.isCodeOf(found, tool)) ? found : undefined;
  }
}

/** The id of a rule without its scope. */
export function shortId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function pragmaToolOf(tool: Tool): PragmaTool | undefined {
  // hadolint runs ShellCheck, and its comments suppress both.
  if (tool === 'shellcheck') return 'hadolint';
  return tool === 'hadolint' || tool === 'buildkit' || tool === 'dclint' ? tool : undefined;
}
