import type { Finding, LintedFile, LintResult } from '../../src/finding.ts';
import { openReport, type ReportEnd, type ReportOptions } from '../../src/report/index.ts';
import { plain } from '../../src/report/paint.ts';
import type { Rule } from '../../src/rule/index.ts';
import { type Located, SourceFile } from '../../src/text/source.ts';

/** The `nth` occurrence (from 0) of a text in a file. */
export function find(file: SourceFile, text: string, nth = 0): Located {
  let at = file.text.indexOf(text);
  for (let skipped = 0; skipped < nth; skipped++) at = file.text.indexOf(text, at + 1);
  if (at < 0) throw new Error(`${JSON.stringify(text)} is not in ${file.path}`);
  return file.at(at, at + text.length);
}

/** A finding with the least that it needs. */
export function finding(at: Located, details: Partial<Finding> = {}): Finding {
  return {
    file: at.file,
    start: at.start,
    end: at.end,
    rule: 'dockerfile/maintainer',
    aliases: ['DL4000'],
    severity: 'warning',
    category: 'operability',
    message: 'MAINTAINER is deprecated',
    help: undefined,
    labels: [],
    fix: undefined,
    ...details,
  };
}

export function result(files: readonly Partial<LintedFile>[], notices: LintResult['notices'] = []): LintResult {
  const linted = files.map(
    ({ path, kind = 'dockerfile', findings = [], suppressed = [] }): LintedFile => ({
      path: path ?? findings[0]?.file.path ?? 'Dockerfile',
      kind,
      findings,
      suppressed,
    }),
  );
  const all = linted.flatMap((file) => file.findings);
  const count = (severity: string) => all.filter((one) => one.severity === severity).length;
  return {
    files: linted,
    notices,
    summary: {
      files: linted.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      fixable: all.filter((one) => one.fix?.safety === 'safe').length,
      fixableUnsafe: all.filter((one) => one.fix?.safety === 'unsafe').length,
      suppressed: linted.flatMap((file) => file.suppressed).length,
    },
  };
}

export type RenderOptions = Partial<ReportOptions & Omit<ReportEnd, 'notices'>>;

/** A whole result in a format. */
export async function render(name: string, { files, notices }: LintResult, given: RenderOptions = {}): Promise<string> {
  const { durationMs, rules, ...options } = {
    paint: plain,
    width: 80,
    hyperlinks: false,
    quiet: false,
    durationMs: 12.4,
    version: '1.2.3',
    rules: new Map<string, Rule>(),
    cwd: '/home/ada/shop',
    ...given,
  };
  const report = await openReport(name, options);
  const texts = files.map((file) => report.file(file));
  return texts.join('') + report.end({ notices, durationMs, rules });
}

export const dockerfile = new SourceFile(
  'Dockerfile',
  'FROM debian:12 AS build\nMAINTAINER Ada <ada@example.org>\nRUN apt-get update && \\\n    apt-get install curl \\\n      git\nCOPY --from=build /a /b\n',
);
