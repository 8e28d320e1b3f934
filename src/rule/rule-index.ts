import { didYouMean, nearest } from '../parse/suggest.ts';
import { codesOf } from './codes.ts';
import type { Rule, Tool } from './contract.ts';
import { foreignCode } from './foreign-codes.ts';

/** The meaning of a name: all findings of some rules, or only those with a code. */
export interface Meaning {
  readonly rules: readonly Rule[];
  /** The ids, or the codes, as the rules spell them. */
  readonly names: readonly string[];
  /** Set if the name is only the code of another tool. */
  readonly code: string | undefined;
}

/** Finds rules by id, by id without its scope, and by the codes of other tools. If two rules have the same id, the later one wins. */
export class RuleIndex {
  readonly rules: readonly Rule[];
  readonly #isOther: (name: string) => boolean;
  readonly #byId = new Map<string, Rule>();
  readonly #byCode = new Map<string, Rule[]>();
  readonly #toolsByCode = new Map<string, Set<Tool>>();
  /** Rules by each of their names, in lowercase. */
  readonly #byName = new Map<string, Rule[]>();
  /** The original spelling of each name, by the name in lowercase. */
  readonly #written = new Map<string, string>();

  /** @param isOther whether {@link has} accepts a name that none of the rules has */
  constructor(rules: Iterable<Rule>, isOther: (name: string) => boolean = () => false) {
    this.#isOther = isOther;
    for (const rule of rules) this.#byId.set(rule.id, rule);
    this.rules = [...this.#byId.values()];
    for (const rule of this.rules) {
      this.#name(rule.id, rule);
      this.#name(shortId(rule.id), rule);
      for (const { code, tool } of codesOf(rule)) {
        this.#name(code, rule);
        add(this.#byCode, code, rule);
        this.#toolsByCode.set(code, (this.#toolsByCode.get(code) ?? new Set()).add(tool));
      }
    }
  }

  #name(name: string, rule: Rule): void {
    const key = name.toLowerCase();
    this.#written.set(key, name);
    add(this.#byName, key, rule);
  }

  /**
   * Looks up an id, a code, or an id without its scope, which several rules may share. An exact match wins over one with different case. A
   * name that is the end of an id and a code means both.
   */
  find(name: string): Meaning | undefined {
    const rule = this.#byId.get(name);
    if (rule) return { rules: [rule], names: [rule.id], code: undefined };
    const wanted = name.toLowerCase();
    const rules = this.#byName.get(wanted);
    if (!rules) return this.#findSpelled(name);
    const ids = rules.flatMap(({ id }) => ([id, shortId(id)].some((own) => own.toLowerCase() === wanted) ? id : []));
    const codes = this.#byCode.has(name)
      ? [name]
      : rules.flatMap(codesOf).flatMap(({ code }) => (code.toLowerCase() === wanted ? code : []));
    return { rules, names: [...ids, ...new Set(codes)], code: ids.length === 0 ? codes[0] : undefined };
  }

  /** Looks up a code that rules spell differently. */
  #findSpelled(name: string): Meaning | undefined {
    const code = foreignCode(name)?.code;
    const rules = code === undefined ? undefined : this.#byCode.get(code);
    return rules && code !== undefined ? { rules, names: [code], code } : undefined;
  }

  /** The ids or codes that a name stands for, as the rules spell them; an unknown name stands for itself. */
  spelled(name: string): readonly string[] {
    return this.find(name)?.names ?? [name];
  }

  /** All rules with this id, this id without its scope, or this code, ignoring case. */
  matching(name: string): readonly Rule[] {
    return this.#byName.get(name.toLowerCase()) ?? this.find(name)?.rules ?? [];
  }

  /** Whether a name is valid: a rule has it (ignoring case), or it is the code of a tool, even if no rule covers that code. */
  has(name: string): boolean {
    return this.matching(name).length > 0 || this.#isOther(name) || foreignCode(name) !== undefined;
  }

  /** The message and help for a name that {@link find} does not know. */
  unknown(name: string): { readonly message: string; readonly help: string } {
    return {
      message: `unknown rule or code \`${name}\``,
      help: patternHelp(name) ?? this.#suggest(name) ?? 'run `infralint rules` to list all rules',
    };
  }

  #suggest(name: string): string | undefined {
    // A code with a similar number means something else.
    return /^[a-z]+\d+$/i.test(name) ? undefined : didYouMean(name, this.#written.values());
  }

  /** The name of any kind that is nearest to a mistyped one. */
  nearest(name: string): string | undefined {
    return nearest(name, this.#written.values());
  }

  /** The code of one of some tools that is nearest to a mistyped one. */
  nearestCode(code: string, tools: readonly Tool[]): string | undefined {
    const codes = [...this.#toolsByCode.keys()].filter((known) => this.isCodeOf(known, tools));
    return nearest(code, codes);
  }

  /** The tools that a code belongs to. */
  toolsOf(code: string): ReadonlySet<Tool> {
    return this.#toolsByCode.get(code) ?? NO_TOOLS;
  }

  isCodeOf(code: string, tools: readonly Tool[]): boolean {
    return tools.some((tool) => this.toolsOf(code).has(tool));
  }
}

/** Whether a name can only be the id of a rule of a plugin: `acme/no-run`. */
export function isForeignName(name: string): boolean {
  return name.includes('/') && !/^(?:compose|dockerfile|project|shell)\//.test(name);
}

/** The help for a pattern that is meant to match many rules. */
function patternHelp(name: string): string | undefined {
  const bare = name.replace(/[*/]+$/, '').toLowerCase();
  if (bare === 'dockerfile' || bare === 'compose')
    return "use `--exclude '*.y*ml'` to skip Compose files, `--exclude '*Dockerfile*'` to skip Dockerfiles";
  if (/[*?]/.test(name) || /^(?:DL|SC|CL|DS|CKV)\d{0,2}$/i.test(name))
    return 'name rules and codes one by one, or choose a preset: `infralint --preset hadolint`';
  return undefined;
}

const NO_TOOLS: ReadonlySet<Tool> = new Set();

/** The id of a rule without its scope. */
export function shortId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function add(map: Map<string, Rule[]>, key: string, rule: Rule): void {
  const list = map.get(key);
  if (!list) map.set(key, [rule]);
  else if (!list.includes(rule)) list.push(rule);
}
