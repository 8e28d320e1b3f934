import type { RuleSetting, RuleSettings } from '../config/config-types.ts';
import type { Finding, SuppressionResult } from '../finding.ts';
import type { Dockerfile } from '../model/dockerfile/dockerfile-types.ts';
import type { Script } from '../model/shell/shell-types.ts';
import type { Rule } from '../rule/contract.ts';
import { loadAllRules } from '../rule/registry.ts';
import { isForeignName, RuleIndex } from '../rule/rule-index.ts';
import { CheckOptionsOfFiles } from '../suppress/check-options.ts';
import type { Pragmas } from '../suppress/index.ts';
import type { Located, SourceFile } from '../text/source.ts';
import type { Collector } from './collector.ts';
import type { Dispatch } from './dispatch.ts';
import type { RunRequest } from './request.ts';

const MENTION = /infralint|hadolint|dclint|shellcheck|#\s*check\s*=/i;

/** Collects the suppression comments of the walked files. The code that reads them is loaded only if a file may have one. */
export class Suppressions {
  readonly #enabled: boolean;
  readonly #rules: readonly Rule[];
  readonly #plugins: boolean;
  readonly #pragmas = new Map<SourceFile, Pragmas>();
  readonly #checkOptions = new CheckOptionsOfFiles();
  #reader: ReturnType<typeof loadReader> | undefined;

  /** @param rules the rules that run; comments may also name plugin rules */
  constructor({ inlineSuppression, plugins }: RunRequest, rules: readonly Rule[]) {
    this.#enabled = inlineSuppression;
    this.#rules = rules;
    this.#plugins = plugins;
  }

  async addDockerfile(dockerfile: Dockerfile): Promise<void> {
    this.#checkOptions.add(dockerfile);
    if (!this.#mentions(dockerfile.file)) return;
    const { dockerfilePragmas, names } = await this.#load();
    const scripts = dockerfile.instructions.flatMap((each) => ('script' in each && each.script ? each.script : []));
    this.#pragmas.set(dockerfile.file, await this.#withScripts(dockerfilePragmas(dockerfile, names), scripts));
  }

  /** @param scripts those of the services; read if a comment may be in them */
  async addCompose(
    file: { readonly file: SourceFile; readonly comments: readonly Located[] },
    scripts: () => readonly Script[],
  ): Promise<void> {
    if (!this.#mentions(file.file) || this.#pragmas.has(file.file)) return;
    const { composePragmas, names } = await this.#load();
    this.#pragmas.set(file.file, await this.#withScripts(composePragmas(file, names), scripts()));
  }

  async addScript(script: Script): Promise<void> {
    const { file } = script;
    if (!this.#mentions(file) || this.#pragmas.has(file)) return;
    const { scriptPragmas, names } = await this.#load();
    this.#pragmas.set(file, scriptPragmas(commented(script), names));
  }

  /** Adds the suppressions of comments in heredocs and YAML blocks. */
  async #withScripts(pragmas: Pragmas, scripts: readonly Script[]): Promise<Pragmas> {
    const { file } = pragmas;
    const inside = new Map<number, Script>();
    for (const script of scripts)
      if (script.file === file && isBlock(script) && MENTION.test(file.slice(script))) inside.set(script.start, script);
    if (inside.size === 0) return pragmas;
    const { scriptPragmas, names } = await this.#load();
    const all = [pragmas, ...[...inside.values()].map((script) => scriptPragmas(commented(script), names))];
    return {
      file,
      suppressions: all.flatMap(({ suppressions }) => suppressions),
      problems: all.flatMap(({ problems }) => problems),
    };
  }

  #mentions(file: SourceFile): boolean {
    return this.#enabled && MENTION.test(file.text);
  }

  #load(): ReturnType<typeof loadReader> {
    this.#reader ??= loadReader(this.#rules, this.#plugins);
    return this.#reader;
  }

  /** Applies the comments to the findings, lets rules report unused, unknown and malformed ones, then applies BuildKit's check options. */
  async apply(request: SuppressRequest): Promise<SuppressionResult> {
    return this.#checkOptions.apply(await this.#applyComments(request), this.#rules);
  }

  async #applyComments({ findings, collector, reportUnused, settingsOf, dispatchFor }: SuppressRequest) {
    if (this.#pragmas.size === 0) return { kept: findings, suppressed: [] };
    const { applyPragmas, names } = await this.#load();
    const isActive = (name: string, path: string) => {
      const settings = settingsOf({ path });
      const spelled = names.spelled(name);
      return names.matching(name).some(({ id }) => isOn(settings.get(id), spelled.includes(id) ? [] : spelled));
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

/** Whether a rule may report something or, if codes are given, something with one of them. */
function isOn(setting: RuleSetting | undefined, codes: readonly string[]): boolean {
  if (!setting) return false;
  return codes.length === 0 || codes.some((code) => (setting.byCode.get(code) ?? setting.level) !== 'off');
}

/** Whether the lines of a script are unchanged in the file, including comments, and no other reader of comments sees them. */
function isBlock({ form, file, start }: Script): boolean {
  return form === 'heredoc' || (form === 'string' && file.text[start] === '|');
}

function commented({ file, start, end, written, commands }: Script) {
  return { file, start, end, places: written?.nodes('Statement') ?? commands };
}

/** The findings to which the comments are applied. */
export interface SuppressRequest {
  readonly findings: readonly Finding[];
  /** Collects what rules report about the comments. */
  readonly collector: Collector;
  readonly reportUnused: boolean;
  settingsOf(file: { readonly path: string }): RuleSettings;
  dispatchFor(file: SourceFile): Dispatch;
}

/** Loads all rules, because comments may name any rule in any file. */
async function loadReader(rules: readonly Rule[], plugins: boolean) {
  const { applyPragmas, composePragmas, dockerfilePragmas, scriptPragmas } = await import('../suppress/index.ts');
  return {
    applyPragmas,
    composePragmas,
    dockerfilePragmas,
    scriptPragmas,
    names: new RuleIndex([...(await loadAllRules()), ...rules], plugins ? () => false : isForeignName),
  };
}
