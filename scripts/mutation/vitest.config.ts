import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests with many inputs or rules: they cover nearly every mutant, most of which are already killed by then. */
const slow = ['test/suppress/check-options', 'test/fix/diff', 'test/fix/dockerfile-meaning', 'test/run-property'];

/** A run ends at the first failing test, so slow tests come last. */
class FastFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => slow.findIndex((name) => moduleId.includes(name));
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}

/** Only the tests of the glue code: those of the rules would run for nearly every mutant and detect little more. */
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
