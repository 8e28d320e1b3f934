import type { Dockerfile, Rule } from '../rule.ts';
import { experimental } from '../suppress/buildkit.ts';
import { codesOf } from './codes.ts';
import type { Finding } from './finding.ts';
import type { Parted } from './suppressor.ts';

type CheckOptions = NonNullable<Dockerfile['checkOptions']>;

/**
 * Does what BuildKit's check options ask for: with `error=true` the build fails over any check, so that findings which carry the name
 * of one are errors; what the build argument `BUILDKIT_DOCKERFILE_CHECK` skips is not shown. (What comments skip is the business of
 * the suppressor.)
 */
export class CheckOptionsOfFiles {
  readonly #byPath = new Map<string, { readonly options: CheckOptions; readonly argument: boolean }>();

  watch({ file, checkOptions, checkArgument }: Dockerfile): void {
    if (checkOptions && (checkOptions.error || checkArgument))
      this.#byPath.set(file.path, { options: checkOptions, argument: checkArgument });
  }

  apply(parted: Parted, rules: readonly Rule[]): Parted {
    if (this.#byPath.size === 0) return parted;
    const codes = rules.flatMap((rule) => codesOf(rule).filter(({ tool }) => tool === 'buildkit'));
    const checks = new Set(codes.map(({ code }) => code));
    const kept: Finding[] = [];
    const suppressed = [...parted.suppressed];
    for (const finding of parted.kept) {
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
