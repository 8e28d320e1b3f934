import { readFileSync } from 'node:fs';
import { presetLevel } from '../../src/config/presets.ts';
import { codesOf } from '../../src/rule/codes.ts';
import type { Rule } from '../../src/rule/contract.ts';
import { table } from './markdown.ts';

/** A code of another tool: its level there, its subject, what infralint does differently, and how often both report it on real files. */
interface Code {
  readonly code: string;
  readonly level: string;
  readonly about: string;
  readonly note?: string;
  readonly both?: number;
  readonly missed?: number;
  readonly extra?: number;
}

/** The table of all codes of a tool, for the guide on switching from it. The counts in the data were measured once. */
export function codeTable(root: string, rules: readonly Rule[], tool: 'hadolint' | 'dclint'): string {
  const lines = readFileSync(`${root}/scripts/data/${tool}-codes.jsonl`, 'utf8').trim().split('\n');
  const rows = lines.map((line) => {
    const code: Code = JSON.parse(line);
    const own = rules.filter((rule) => codesOf(rule).some((one) => one.tool === tool && one.code === code.code));
    return [
      `${code.code} ${code.about}`,
      code.level,
      own.map(({ id }) => `[\`${id}\`](rules/${id}.md)`).join(', '),
      [...new Set(own.flatMap((rule) => presetLevel('recommended', rule).level ?? []))].join(', '),
      code.both === undefined ? '' : `${code.both} / ${code.missed} / ${code.extra}`,
      code.note ?? '',
    ];
  });
  return table(['code', tool, 'rules', 'in `recommended`', `both / only ${tool} / only infralint`, 'differs'], rows);
}
