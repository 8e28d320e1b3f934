import type { RuleSettings } from '../config/types.ts';
import type { Located, SourceFile } from '../model/source.ts';
import type { Dockerfile, Rule } from '../rule.ts';
import type { Pragmas } from '../suppress/index.ts';
import { codesOf } from './codes.ts';
import type { Collector } from './collector.ts';
import type { Dispatch } from './dispatch.ts';
import type { Finding } from './finding.ts';
import { loadAllRules } from './registry.ts';

/** Findings parted by whether a comment suppresses them. */
export interface Parted {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly Finding[];
}

export interface SuppressorOptions {
  /** False for `--no-inline`: comments are not looked at. */
  readonly enabled: boolean;
  readonly reportUnused: boolean;
  settingsOf(path: string): RuleSettings;
  dispatchFor(file: SourceFile): Dispatch;
}

const MENTION = /infralint|hadolint|dclint|#\s*check\s*=/i;

/** Collects the suppression comments of a run and applies them. What reads them is loaded only when a file holds one. */
export class Suppressor {
  readonly #options: SuppressorOptions;
  readonly #pragmas = new Map<SourceFile, Pragmas>();
  #reader: Promise<Reader> | undefined;

  constructor(options: SuppressorOptions) {
    this.#options = options;
  }

  async watchDockerfile(dockerfile: Dockerfile): Promise<void> {
    if (!this.#mentions(dockerfile.file)) return;
    const { dockerfilePragmas, names } = await this.#load();
    this.#pragmas.set(dockerfile.file, dockerfilePragmas(dockerfile, names));
  }

  async watchCompose(file: { readonly file: SourceFile; readonly comments: readonly Located[] }): Promise<void> {
    if (!this.#mentions(file.file) || this.#pragmas.has(file.file)) return;
    const { composePragmas, names } = await this.#load();
    this.#pragmas.set(file.file, composePragmas(file, names));
  }

  #mentions(file: SourceFile): boolean {
    return this.#options.enabled && MENTION.test(file.text);
  }

  #load(): Promise<Reader> {
    this.#reader ??= loadReader();
    return this.#reader;
  }

  /** Parts what was collected; then lets rules tell of unused, unknown and malformed comments, and parts that. */
  async apply(collector: Collector): Promise<Parted> {
    const findings = collector.take();
    if (this.#pragmas.size === 0) return { kept: findings, suppressed: [] };
    const { applyPragmas, names, rules } = await this.#load();
    const { reportUnused, settingsOf, dispatchFor } = this.#options;
    const isActive = (name: string, path: string) => {
      const settings = settingsOf(path);
      return (rules.get(name.toLowerCase()) ?? []).some((rule) => settings.has(rule.id));
    };
    const pragmas = [...this.#pragmas.values()];
    const options = { names, reportUnused, isActive };
    const first = applyPragmas(findings, pragmas, options);
    for (const problem of [...pragmas.flatMap(({ problems }) => problems), ...first.unused])
      dispatchFor(problem.file).visit('pragmaProblem', problem);
    const second = applyPragmas(collector.take(), pragmas, options);
    return { kept: [...first.kept, ...second.kept], suppressed: [...first.suppressed, ...second.suppressed] };
  }
}

type Reader = Awaited<ReturnType<typeof loadReader>>;

/** Comments may name any rule, whatever is linted. */
async function loadReader() {
  const { applyPragmas, composePragmas, dockerfilePragmas, SuppressionNames } = await import('../suppress/index.ts');
  const all = await loadAllRules();
  /** Every rule by id, id without scope, and codes, all in lower case. */
  const rules = new Map<string, Rule[]>();
  for (const rule of all) {
    for (const name of [rule.id, rule.id.slice(rule.id.indexOf('/') + 1), ...codesOf(rule).map(({ code }) => code)]) {
      const key = name.toLowerCase();
      const list = rules.get(key);
      if (list) list.push(rule);
      else rules.set(key, [rule]);
    }
  }
  return { applyPragmas, composePragmas, dockerfilePragmas, names: new SuppressionNames(all), rules };
}
