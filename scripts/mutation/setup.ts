import fc from 'fast-check';
// Code that runs while a file is loaded does not belong to a test, so all tests should try its mutants. But these files are loaded when
// they are first needed: in the middle of a test, which would then be the only one.
import '../../src/fix/fix-sources.ts';
import '../../src/model/compose/load/load-projects.ts';

// The same inputs for every mutant, so that results are reproducible; the first failure is enough, and shrinking takes long.
fc.configureGlobal({ seed: 1, endOnFailure: true });
