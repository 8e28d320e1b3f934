import type { Severity } from '../rule/contract.ts';
import type { RuleIndex } from '../rule/rule-index.ts';
import type { Level } from './config-types.ts';

/** The lowest severity that fails a run. */
export type FailOn = Severity | 'never';

/** A level, or one with options. */
type RuleLevel = Level | readonly [level: Level, options: unknown];

/** The configuration of another tool in infralint terms. */
export interface Migration {
  readonly presets: readonly string[];
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly ignore: readonly string[];
  readonly failOn: FailOn;
  /** Settings without a counterpart, each as a phrase. */
  readonly left: readonly string[];
  /** Settings that are migrated but may not mean what users expect, each as a sentence. */
  readonly notes: readonly string[];
  /** Codes that were off and that no rule reports. */
  readonly needless: readonly string[];
}

/** Collects a {@link Migration}. */
export class Draft {
  readonly rules: Record<string, RuleLevel> = {};
  readonly left: string[] = [];
  readonly notes: string[] = [];
  readonly #needless: string[] = [];
  readonly #names: RuleIndex;

  constructor(names: RuleIndex) {
    this.#names = names;
  }

  /** Sets the level of a code; a code that no rule has need not be turned off. */
  set(code: string, level: Level): void {
    if (this.#names.find(code)) this.rules[code] = level;
    else if (level === 'off') this.#needless.push(code);
    else this.left.push(`${code}: ${level} (no rule has this code)`);
  }

  /** The entries of a mapping; anything else goes to `left`. */
  entries(key: string, value: unknown): readonly (readonly [string, unknown])[] {
    if (value === undefined || value === null) return [];
    if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(value);
    this.left.push(`${key}: ${JSON.stringify(value)} (it should be a mapping)`);
    return [];
  }

  /** Whether a boolean is true; anything else goes to `left`. */
  isOn(key: string, value: unknown): boolean {
    if (value !== undefined && typeof value !== 'boolean')
      this.left.push(`${key}: ${JSON.stringify(value)} (it should be true or false)`);
    return value === true;
  }

  /** The strings of a list or of a single value; anything else goes to `left`. */
  texts(key: string, value: unknown): readonly string[] {
    const items: readonly unknown[] = Array.isArray(value)
      ? value
      : value === undefined || value === null
        ? []
        : [value];
    for (const item of items) if (typeof item !== 'string') this.left.push(`${key}: ${JSON.stringify(item)}`);
    return items.filter((item) => typeof item === 'string');
  }

  end(rest: Pick<Migration, 'presets' | 'ignore' | 'failOn'>): Migration {
    const { rules, left, notes } = this;
    return { ...rest, rules, left, notes, needless: this.#needless };
  }
}
