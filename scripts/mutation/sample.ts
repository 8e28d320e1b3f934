import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';

/** Which mutants are tried. */
export interface Sampling {
  readonly size: number;
  /** Another seed selects other mutants. */
  readonly seed: number;
}

const picked: CheckResult = { status: CheckStatus.Passed };
const left: CheckResult = { status: CheckStatus.CompileError, reason: 'not in the sample' };

/**
 * Stryker cannot sample, and random line ranges would miss whole blocks. But a checker sees all mutants before
 * the first is tried, and those that it rejects cost nothing and do not count.
 */
class SampleChecker implements Checker {
  static readonly inject = tokens(commonTokens.options);
  readonly #sampling: Sampling;

  constructor(options: StrykerOptions) {
    this.#sampling = options.sampling as Sampling;
  }

  async init(): Promise<void> {}

  /** A single group, so that mutants are ranked among all others. */
  async group(mutants: readonly Mutant[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: readonly Mutant[]): Promise<Record<string, CheckResult>> {
    const ranked = mutants.map((mutant) => ({ id: mutant.id, hash: this.#hash(mutant) }));
    ranked.sort((a, b) => (a.hash < b.hash ? -1 : 1));
    return Object.fromEntries(ranked.map(({ id }, rank) => [id, rank < this.#sampling.size ? picked : left]));
  }

  /** A hash of the content of a mutant, not of its number, and independent of the path of the repository. */
  #hash({ fileName, location, mutatorName, replacement }: Mutant): string {
    const what = [this.#sampling.seed, relative('.', fileName), location, mutatorName, replacement];
    return createHash('sha256').update(JSON.stringify(what)).digest('hex');
  }
}

/** The export in which Stryker looks for plugins. */
export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
