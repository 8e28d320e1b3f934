import fc from 'fast-check';
// What runs while a file is loaded is run by no test, so all tests are to try its mutants. But these files are loaded when
// they are needed: in the middle of a test, which would then be the only one.
import '../../src/fix/fix-sources.ts';
import '../../src/model/compose/load/load-projects.ts';

// The same inputs for every mutant, or verdicts would be luck; the first failure is enough, and shrinking takes long.
fc.configureGlobal({ seed: 1, endOnFailure: true });
