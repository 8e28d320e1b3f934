import type { Finding, SuppressionResult } from '../finding.ts';
import type { Dockerfile } from '../model/dockerfile/dockerfile-types.ts';
import { codesOf } from '../rule/codes.ts';
import type { Rule } from '../rule/contract.ts';
import { experimental } from './buildkit.ts';

type CheckOptions = NonNullable<Dockerfile['checkOptions']>;

/**
 * Does what BuildKit's check options ask for: with `error=true` the build fails over any check, so that findings which carry the name
 * of one are errors; what the build argument `BUILDKIT_DOCKERFILE_CHECK` skips is not shown. (What comments skip is read
 * with the other comments.)
 */
export class CheckOptionsOfFiles {
  readonly #byPath = new Map<string, { readonly options: CheckOptions; readonly argument: boolean }>();

  add({ file, checkOptions, checkArgument }: Dockerfile): void {
    if (checkOptions && (checkOptions.error || checkArgument))
      this.#byPath.set(file.path, { options: checkOptions, argument: checkArgument });
  }

  apply(result: SuppressionResult, rules: readonly Rule[]): SuppressionResult {
    if (this.#byPath.size === 0) return result;
    const codes = rules.flatMap((rule) => codesOf(rule).filter(({ tool }) => tool === 'buildkit'));
    const checks = new Set(codes.map(({ code }) => code));
    const kept: Finding[] = [];
    const suppressed = [...result.suppressed];
    for (const finding of result.kept) {
      const found = this.#byPath.get(finding.file.path);
      const check = finding.aliases.find((alias) => checks.has(alias));
      if (!found || check === undefined) kept.push(finding);
      else if (found.argument && skips(found.options, check))
        suppressed.push({
          ...finding,
          suppressed: { by: 'pragma', reason: 'the build argument BUILDKIT_DOCKERFILE_CHECK skips it' },
        });
      else kept.push(found.options.error ? { ...finding, severity: 'error' } : finding);
    }
    return { kept, suppressed };
  }
}

function skips({ skip }: CheckOptions, check: string): boolean {
  return skip.includes(check) || (skip.includes('all') && !experimental.has(check));
}
