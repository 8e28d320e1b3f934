import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that try many inputs, or many rules: nearly every mutant reaches them, and most are dead before. */
const slow = ['test/suppress/check-options', 'test/fix/diff', 'test/fix/dockerfile-meaning', 'test/run-property'];

/** A run ends with the first test that fails, so the slow ones come last. */
class FastFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => slow.findIndex((name) => moduleId.includes(name));
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}

/** The tests of the glue only: those of the rules would run for nearly every mutant, and find little more. */
export default defineConfig({
  test: {
    include: [
      'test/{lint,fix,suppress,model/compose/load}/**/*.test.ts',
      'test/model/compose/project.test.ts',
      'test/model/*.test.ts',
      'test/run-*.test.ts',
    ],
    setupFiles: ['scripts/mutation/setup.ts'],
    sequence: { sequencer: FastFirst },
    // One thread for all files of a run, so that they load the sources once. Stryker starts another for each mutant.
    isolate: false,
    testTimeout: 60_000,
  },
});
