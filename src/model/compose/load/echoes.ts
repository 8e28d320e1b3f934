import type { Problem } from '../../problem.ts';

/** What a syntax error makes of the structure behind it. */
const STRUCTURAL =
  /^(?:unknown-key|misplaced-key|foreign-key|unprefixed-extension|wrong-type|missing-key|invalid-name|legacy-format|service-without-image|extends-undefined-service|undefined-.*|unused-.*)$/;

/**
 * Leaves out what only echoes a syntax error: behind it, and in the line before, keys stand elsewhere than their author meant. Values are
 * judged all the same.
 */
export function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const firstLines = new Map<string, number>();
  for (const { kind, file, start } of problems) {
    if (kind !== 'yaml-syntax') continue;
    const { line } = file.position(start);
    firstLines.set(file.path, Math.min(line, firstLines.get(file.path) ?? line));
  }
  if (firstLines.size === 0) return problems;
  return problems.filter(({ kind, file, start }) => {
    const first = firstLines.get(file.path);
    return first === undefined || !STRUCTURAL.test(kind) || file.position(start).line < first - 1;
  });
}
