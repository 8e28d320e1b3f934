/** The time that a rule, or a step that several rules share, took, and the number of its findings. */
export interface RuleTiming {
  readonly rule: string;
  readonly milliseconds: number;
  readonly findings: number;
}

/** Adds up the time spent under each name, if the run is timed. */
export class Stopwatch {
  readonly #times: Map<string, number> | undefined;

  constructor(running: boolean) {
    this.#times = running ? new Map() : undefined;
  }

  get running(): boolean {
    return this.#times !== undefined;
  }

  /** Does some work and records its time under a name. */
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

  /** The recorded times, longest first, with the number of findings under each name. */
  timings(findings: readonly { readonly rule: string }[]): readonly RuleTiming[] {
    const counts = new Map<string, number>();
    for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return [...(this.#times ?? [])]
      .map(([rule, milliseconds]) => ({ rule, milliseconds, findings: counts.get(rule) ?? 0 }))
      .sort((a, b) => b.milliseconds - a.milliseconds);
  }
}
