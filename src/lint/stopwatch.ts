/** The time that a rule, or a step that several rules share, took, and the number of its findings. */
export interface RuleTiming {
  readonly rule: string;
  readonly milliseconds: number;
  readonly findings: number;
}

/** Adds up the time spent under each name, if the run is timed. */
export class Stopwatch {
  readonly #times = new Map<string, number>();
  readonly #clock: (() => number) | undefined;

  /** @param clock the time in milliseconds; undefined for a run that is not timed */
  constructor(clock: (() => number) | undefined) {
    this.#clock = clock;
  }

  get running(): boolean {
    return this.#clock !== undefined;
  }

  /** Does some work and records its time under a name. */
  time<Result>(name: string, work: () => Result): Result {
    const clock = this.#clock;
    if (!clock) return work();
    const start = clock();
    try {
      return work();
    } finally {
      this.#times.set(name, (this.#times.get(name) ?? 0) + clock() - start);
    }
  }

  /** The recorded times with the number of findings under each name. */
  timings(findings: readonly { readonly rule: string }[]): readonly RuleTiming[] {
    const counts = new Map<string, number>();
    for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return [...this.#times].map(([rule, milliseconds]) => ({ rule, milliseconds, findings: counts.get(rule) ?? 0 }));
  }
}

/** The times of several passes, added up for each name, longest first. */
export function addUp(passes: readonly (readonly RuleTiming[])[]): readonly RuleTiming[] {
  const sums = new Map<string, RuleTiming>();
  for (const { rule, milliseconds, findings } of passes.flat()) {
    const sum = sums.get(rule);
    sums.set(rule, {
      rule,
      milliseconds: (sum?.milliseconds ?? 0) + milliseconds,
      findings: (sum?.findings ?? 0) + findings,
    });
  }
  return [...sums.values()].sort((a, b) => b.milliseconds - a.milliseconds);
}
