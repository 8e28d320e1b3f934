import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codesOf } from '../../src/rule/codes.ts';
import type { Rule } from '../../src/rule/contract.ts';
import { table } from './markdown.ts';

/** A control of the CIS Docker Benchmark 1.6.0: a line of `scripts/data/cis.jsonl`. */
export interface Control {
  readonly control: string;
  readonly subject: string;
  /** Whether files decide it. */
  readonly decided: 'yes' | 'partly' | 'configured' | 'no';
  readonly how: string;
}

/** Why a rule about security is on by default: a line of `scripts/data/holes.jsonl`. */
export interface Hole {
  readonly rule: string;
  readonly reason: string;
}

/** The rules about security that are on by default, each with the reason. */
export function holesTable(root: string, rules: readonly Rule[]): string {
  const reasons = new Map(readHoles(root).map(({ rule, reason }) => [rule, reason]));
  const rows = rulesOnByDefault(rules).map((rule) => [link(rule.id), rule.summary, reasons.get(rule.id) ?? '']);
  return table(['rule', 'what it finds', 'why it is on by default'], rows);
}

/** The controls of sections 4 and 5 of the benchmark, and the rules that carry their numbers. */
export function controlsTable(root: string, rules: readonly Rule[]): string {
  const byControl = new Map<string, string[]>();
  for (const rule of rules) {
    for (const { code, tool } of codesOf(rule))
      if (tool === 'docker-bench') byControl.set(code, [...(byControl.get(code) ?? []), link(rule.id)]);
  }
  const rows = readControls(root).map(({ control, subject, decided, how }) => [
    control,
    subject,
    decided,
    how,
    (byControl.get(control) ?? []).join(', '),
  ]);
  return table(['control', 'subject', 'checked in files', 'how, or why not', 'rules'], rows);
}

export function rulesOnByDefault(rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ category, presets }) => category === 'security' && presets.includes('recommended'));
}

export function readControls(root: string): readonly Control[] {
  return readLines(root, 'cis');
}

export function readHoles(root: string): readonly Hole[] {
  return readLines(root, 'holes');
}

function readLines<Line>(root: string, name: string): readonly Line[] {
  const text = readFileSync(join(root, `scripts/data/${name}.jsonl`), 'utf8').trim();
  return text.split('\n').map((line) => JSON.parse(line));
}

function link(id: string): string {
  return `[${id}](rules/${id}.md)`;
}
