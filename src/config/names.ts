import { codesOf } from '../lint/codes.ts';
import { didYouMean } from '../parse/suggest.ts';
import type { Rule } from '../rule.ts';

/** The rules that a name means: all of one rule's findings, or those that carry a code. */
export interface Meaning {
  readonly rules: readonly Rule[];
  /** Set when the name is the code of another tool. */
  readonly code: string | undefined;
}

/** Looks up what people write: ids of rules and codes of other tools. */
export class RuleNames {
  readonly rules: readonly Rule[];
  readonly #byId = new Map<string, Rule>();
  readonly #byCode = new Map<string, Rule[]>();

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
    for (const rule of rules) {
      this.#byId.set(rule.id, rule);
      for (const { code } of codesOf(rule)) {
        const list = this.#byCode.get(code);
        if (!list) this.#byCode.set(code, [rule]);
        else if (!list.includes(rule)) list.push(rule);
      }
    }
  }

  /** Undefined for a name that is neither an id nor a code. */
  find(name: string): Meaning | undefined {
    const rule = this.#byId.get(name);
    if (rule) return { rules: [rule], code: undefined };
    const rules = this.#byCode.get(name);
    return rules && { rules, code: name };
  }

  /** ``did you mean `…`?`` for an unknown name. A name without its scope (`latest-tag`) finds all that end so. */
  suggest(name: string): string | undefined {
    const same = this.rules.filter((rule) => rule.id.slice(rule.id.indexOf('/') + 1) === name);
    if (same.length > 0) return `did you mean ${same.map((rule) => `\`${rule.id}\``).join(' or ')}?`;
    return didYouMean(name, [...this.#byId.keys(), ...this.#byCode.keys()]);
  }
}
