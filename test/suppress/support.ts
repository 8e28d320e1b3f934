import type { Finding } from '../../src/finding.ts';
import { applyEdits, selectFixes } from '../../src/fix/edits.ts';
import type { Comment } from '../../src/model/dockerfile/dockerfile-types.ts';
import { defineRule, type Rule } from '../../src/rule/index.ts';
import { RuleIndex } from '../../src/rule/rule-index.ts';
import { type ApplyOptions, applyPragmas } from '../../src/suppress/apply.ts';
import { composePragmas } from '../../src/suppress/compose.ts';
import { type CommentedDockerfile, dockerfilePragmas } from '../../src/suppress/dockerfile.ts';
import type { Pragmas } from '../../src/suppress/pragma-types.ts';
import { type Located, SourceFile } from '../../src/text/source.ts';
import { finding } from '../report/results.ts';

function rule(id: string, aliases: Rule['aliases'] = {}): Rule {
  const [summary, why, severity, fix] = ['', '', 'warning', 'none'] as const;
  return defineRule({
    id,
    aliases,
    summary,
    why,
    category: 'style',
    severity,
    presets: [],
    fix,
    examples: [],
    check: {},
  });
}

export const rules: readonly Rule[] = [
  rule('dockerfile/maintainer', { hadolint: 'DL4000', buildkit: 'MaintainerDeprecated' }),
  rule('dockerfile/keyword-casing', { buildkit: 'ConsistentInstructionCasing' }),
  rule('dockerfile/definition-description', { buildkit: 'InvalidDefinitionDescription' }),
  rule('shell/unpinned-package', { hadolint: ['DL3008', 'DL3018'] }),
  rule('shell/unquoted', { shellcheck: 'SC2086' }),
  rule('compose/obsolete-version', { dclint: 'no-version-field' }),
  rule('compose/latest-tag'),
  rule('project/unused-suppression'),
];

export const names = new RuleIndex(rules);

/** The parts of a Dockerfile in the simplest form that tests need: instructions are lines with their continuations. */
export function dockerfileOf(text: string): CommentedDockerfile {
  const file = new SourceFile('Dockerfile', text);
  const comments: Comment[] = [];
  const directives: Located[] = [];
  const instructions: Located[] = [];
  let open: number | undefined;
  let heading = true;
  for (let number = 1; number <= file.lineCount; number++) {
    const { start, end } = file.lineSpan(number);
    const line = text.slice(start, end);
    const first = start + line.length - line.trimStart().length;
    heading &&= /^#\s*(?:syntax|escape|check)\s*=\s*\S/.test(line);
    if (heading) directives.push(file.at(start, end));
    else if (line.trim().startsWith('#'))
      comments.push({ ...file.at(first, end), text: text.slice(first + 1, end), inside: open !== undefined });
    else if (line.trim() !== '') {
      open ??= first;
      if (line.endsWith('\\')) continue;
      instructions.push(file.at(open, end));
      open = undefined;
    }
  }
  const froms = instructions.filter((instruction) => file.slice(instruction).startsWith('FROM'));
  const stages = froms.map((from, index) => {
    const last =
      instructions.filter(({ start }) => start < (froms[index + 1]?.start ?? Number.POSITIVE_INFINITY)).at(-1) ?? from;
    return { ...file.at(from.start, last.end), from };
  });
  return { file, comments, directives, checkArgument: false, instructions, stages };
}

/** The comments of a Compose file whose values hold no `#`. */
export function composeOf(text: string): { file: SourceFile; comments: readonly Located[] } {
  const file = new SourceFile('compose.yaml', text);
  return {
    file,
    comments: [...text.matchAll(/#.*/g)].map(({ index, 0: comment }) => file.at(index, index + comment.length)),
  };
}

export function pragmasOf(text: string, kind: 'dockerfile' | 'compose' = 'dockerfile'): Pragmas {
  return kind === 'compose' ? composePragmas(composeOf(text), names) : dockerfilePragmas(dockerfileOf(text), names);
}

/** A finding of a rule at every `@` in the text, with the rule's codes unless others are given. */
export function findingsAt(file: SourceFile, id: string, aliases?: readonly string[]): readonly Finding[] {
  const codes = Object.values(rules.find((one) => one.id === id)?.aliases ?? {}).flatMap((value) =>
    typeof value === 'string' ? [value] : [...(value as readonly string[])],
  );
  return [...file.text.matchAll(/@/g)].map(({ index }) =>
    finding(file.at(index, index + 1), { rule: id, aliases: aliases ?? codes }),
  );
}

export function apply(pragmas: Pragmas, findings: readonly Finding[], given: Partial<ApplyOptions> = {}) {
  return applyPragmas(findings, [pragmas], { names, reportUnused: false, ...given });
}

/** The text after all safe fixes of problems. */
export function repaired({ file }: Pragmas, problems: Pragmas['problems']): string {
  const findings = problems.map((problem) => finding(problem, { fix: problem.fix, message: problem.message }));
  return applyEdits(file, selectFixes(findings, 'safe').edits.get(file.path) ?? []);
}
