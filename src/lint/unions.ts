/** Sets of paths that are joined step by step (a disjoint-set forest). */
export class Unions {
  readonly #parents = new Map<string, string>();

  paths(): readonly string[] {
    return [...this.#parents.keys()];
  }

  /** The path that stands for the set of a path; a path that was never joined is alone. */
  leaderOf(path: string): string {
    let leader = path;
    for (let next = this.#parents.get(leader); next !== undefined && next !== leader; next = this.#parents.get(leader))
      leader = next;
    if (leader !== path) this.#parents.set(path, leader);
    return leader;
  }

  join(one: string, other: string): void {
    if (!this.#parents.has(one)) this.#parents.set(one, one);
    this.#parents.set(this.leaderOf(other), this.leaderOf(one));
  }
}
