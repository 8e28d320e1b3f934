/**
 * The public interface of infralint: lint text and paths from a program, show the result, write rules, and test them.
 * `docs/api.md` describes it.
 *
 * @module
 */
export { type FormatOptions, format } from './api/format.ts';
export { type LintOptions, lintPaths, lintText, type TextOptions } from './api/lint.ts';
export type { Finding, LintedFile, PathsResult, Place, PlacedLabel, TextResult } from './api/result.ts';
export type { Notice, Summary } from './finding.ts';
export * from './rule/index.ts';
export { type BadCase, type GoodCase, type RuleCases, testRule } from './test-rule.ts';
