/** How long a rule ran, or a step that several rules share, and how much it found. */
export interface RuleTiming {
  readonly rule: string;
  readonly milliseconds: number;
  readonly findings: number;
}

/** Adds up the time that is spent on each thing, if anyone wants to know. */
export class Stopwatch {
  readonly #times: Map<string, number> | undefined;

  constructor(running: boolean) {
    this.#times = running ? new Map() : undefined;
  }

  get running(): boolean {
    return this.#times !== undefined;
  }

  /** Does some work, and remembers under a name how long it took. */
  time<Result>(name: string, work: () => Result): Result {
    const times = this.#times;
    if (!times) return work();
    const start = performance.now();
    try {
      return work();
    } finally {
      times.set(name, (times.get(name) ?? 0) + performance.now() - start);
    }
  }

  /** What was timed, most first, with the number of findings under each name. */
  timings(findings: readonly { readonly rule: string }[]): readonly RuleTiming[] {
    const counts = new Map<string, number>();
    for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return [...(this.#times ?? [])]
      .map(([rule, milliseconds]) => ({ rule, milliseconds, findings: counts.get(rule) ?? 0 }))
      .sort((a, b) => b.milliseconds - a.milliseconds);
  }
}
