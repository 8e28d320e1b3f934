import { pathToFileURL } from 'node:url';
import type { Finding, LintResult, Notice } from '../finding.ts';
import type { Severity } from '../rule/contract.ts';
import type { Fix } from '../text/edit.ts';
import type { Located } from '../text/source.ts';
import { fingerprints } from './fingerprint.ts';
import type { Reporter } from './reporter.ts';
import { ruleDescriptor } from './sarif-rule.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/**
 * SARIF 2.1.0, as GitHub code scanning and other viewers read it: one run with the rules that occur, the results (those that a comment
 * suppresses as well), their fixes, and the notices of the run. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Reporter = (result, options) => {
  const ids = ruleIds(result);
  const run = {
    tool: {
      driver: {
        name: 'infralint',
        version: options.version,
        semanticVersion: options.version,
        informationUri: 'https://github.com/infralint/infralint',
        rules: ids.map((id) => ruleDescriptor(id, options.rules.get(id))),
      },
    },
    invocations: [invocation(result, ids)],
    originalUriBaseIds: { SRCROOT: { uri: directoryUri(options.cwd) } },
    columnKind: 'utf16CodeUnits',
    results: results(result, ids),
  };
  const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
};

/** The rules that results or notifications name. */
function ruleIds({ files, notices }: LintResult): readonly string[] {
  const ids = new Set(notices.flatMap(({ rule }) => rule ?? []));
  for (const { findings, suppressed } of files) for (const { rule } of [...findings, ...suppressed]) ids.add(rule);
  return [...ids].sort();
}

function invocation({ notices }: LintResult, ids: readonly string[]) {
  return {
    executionSuccessful: notices.every((notice) => notice.kind === 'note'),
    toolExecutionNotifications: notices.map((notice) => notification(notice, ids)),
  };
}

function notification({ level, path, message, help, detail, kind, rule }: Notice, ids: readonly string[]) {
  return {
    level,
    descriptor: { id: kind },
    associatedRule: rule === undefined ? undefined : { id: rule, index: ids.indexOf(rule) },
    message: { text: help === undefined ? message : `${message}\n${help}` },
    locations: path === undefined ? undefined : [{ physicalLocation: { artifactLocation: artifact(path) } }],
    exception: detail === undefined ? undefined : { kind, message: detail },
  };
}

function results({ files }: LintResult, ids: readonly string[]) {
  const indices = new Map(ids.map((id, index) => [id, index] as const));
  // A viewer must not take the absence of suppressions for "not known": once one result has the key, all have it.
  const anySuppressed = files.some((file) => file.suppressed.length > 0);
  return files.flatMap((file) => {
    const findings = [...file.findings, ...file.suppressed];
    const names = fingerprints(findings);
    return findings.map((finding, index) => ({
      ruleId: finding.rule,
      ruleIndex: indices.get(finding.rule),
      kind: 'fail',
      level: levels[finding.severity],
      message: { text: finding.help === undefined ? finding.message : `${finding.message}\n${finding.help}` },
      locations: [{ physicalLocation: physicalLocation(finding) }],
      relatedLocations: finding.labels.map(({ at, message }, id) => ({
        id,
        physicalLocation: physicalLocation(at),
        message: { text: message },
      })),
      partialFingerprints: { 'infralint/v1': names[index], primaryLocationLineHash: `${names[index]}:1` },
      fixes: finding.fix && !showsSecret(finding.fix) ? [sarifFix(finding.fix)] : undefined,
      suppressions: anySuppressed ? suppressions(finding) : undefined,
      properties: { category: finding.category, aliases: finding.aliases, fix: finding.fix?.safety ?? 'none' },
    }));
  });
}

function suppressions({ suppressed }: Finding) {
  return suppressed ? [{ kind: 'inSource', status: 'accepted', justification: suppressed.reason }] : [];
}

/** Whether a fix would write a secret into the report, because it moves the text around it. */
function showsSecret({ edits }: Fix): boolean {
  return edits.some(({ at, text }) => at.file.withoutSecrets(text) !== text);
}

function sarifFix({ title, edits }: Fix) {
  const byFile = new Map<string, unknown[]>();
  for (const { at, text } of edits) {
    const replacements = byFile.get(at.file.path) ?? [];
    byFile.set(at.file.path, replacements);
    replacements.push({ deletedRegion: region(at), insertedContent: { text } });
  }
  const artifactChanges = [...byFile].map(([path, replacements]) => ({
    artifactLocation: artifact(path),
    replacements,
  }));
  return { description: { text: title }, artifactChanges };
}

function physicalLocation(at: Located) {
  return { artifactLocation: artifact(at.file.path), region: region(at) };
}

function region({ file, start, end }: Located) {
  const from = file.position(start);
  const to = file.position(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

function artifact(path: string): { uri: string; uriBaseId?: string } {
  if (/^(?:\/|[A-Za-z]:\/)/.test(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' };
}

function directoryUri(directory: string): string {
  return pathToFileURL(directory.endsWith('/') ? directory : `${directory}/`).href;
}
