import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';

/** Which mutants are tried. */
export interface Sampling {
  readonly size: number;
  /** Another seed picks others. */
  readonly seed: number;
}

const picked: CheckResult = { status: CheckStatus.Passed };
const left: CheckResult = { status: CheckStatus.CompileError, reason: 'not in the sample' };

/**
 * Stryker cannot sample, and random ranges of lines would miss whole blocks. But a checker is shown all mutants before
 * the first is tried, and those that it turns down cost nothing and do not count.
 */
class SampleChecker implements Checker {
  static readonly inject = tokens(commonTokens.options);
  readonly #sampling: Sampling;

  constructor(options: StrykerOptions) {
    this.#sampling = options.sampling as Sampling;
  }

  async init(): Promise<void> {}

  /** One group: the rank of a mutant is its rank among all. */
  async group(mutants: readonly Mutant[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: readonly Mutant[]): Promise<Record<string, CheckResult>> {
    const ranked = mutants.map((mutant) => ({ id: mutant.id, hash: this.#hash(mutant) }));
    ranked.sort((a, b) => (a.hash < b.hash ? -1 : 1));
    return Object.fromEntries(ranked.map(({ id }, rank) => [id, rank < this.#sampling.size ? picked : left]));
  }

  /** Of what the mutant is, not of its number: the same wherever the repository lies. */
  #hash({ fileName, location, mutatorName, replacement }: Mutant): string {
    const what = [this.#sampling.seed, relative('.', fileName), location, mutatorName, replacement];
    return createHash('sha256').update(JSON.stringify(what)).digest('hex');
  }
}

/** Where Stryker looks for what a plugin brings. */
export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
