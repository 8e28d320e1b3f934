import { codesOf } from '../rule/codes.ts';
import type { PresetName, Rule, Severity, Tool } from '../rule/contract.ts';
import type { FileKind } from '../text/file-kind.ts';

/** Presets that rules list in `presets`. */
export const ownPresets = [
  'recommended',
  'strict',
  'production',
  'security',
  'style',
] as const satisfies readonly PresetName[];

/**
 * Presets for tools: the findings with one of the codes of the tool, at the severity of the tool, and whatever Docker rejects in files that
 * the tool reads.
 */
export const toolPresets = [
  'hadolint',
  'shellcheck',
  'buildkit',
  'dclint',
  'compose-lint',
  'trivy',
  'checkov',
  'kics',
  'semgrep',
  'dockle',
  'docker-bench',
  'sonar',
] as const satisfies readonly Tool[];

/** All presets, in the order in which they are shown. */
export const presetNames: readonly string[] = [...ownPresets, ...toolPresets];

/** The level of a rule in a preset; the rule is off if `level` is undefined and there are no codes. */
export interface PresetLevel {
  readonly level: Severity | undefined;
  /** Levels of findings by the tool's codes. */
  readonly codes: readonly (readonly [code: string, level: Severity])[];
}

const off: PresetLevel = { level: undefined, codes: [] };

/** The scopes of rules about the files that a tool reads. A rule with any other scope may be about anything. */
const languages: Readonly<Record<string, readonly string[]>> = {
  hadolint: ['dockerfile', 'shell'],
  shellcheck: ['shell'],
  buildkit: ['dockerfile'],
  dclint: ['compose', 'project'],
  'compose-lint': ['compose', 'project'],
  trivy: ['dockerfile', 'shell'],
  checkov: ['dockerfile', 'shell'],
  kics: ['dockerfile', 'shell', 'compose', 'project'],
  semgrep: ['dockerfile', 'shell', 'compose', 'project'],
  dockle: ['dockerfile', 'shell'],
  'docker-bench': ['dockerfile', 'shell', 'compose', 'project'],
  sonar: ['dockerfile', 'shell'],
};
const scopes: ReadonlySet<string> = new Set(Object.values(languages).flat());

/** Tools that only read Dockerfiles, not even the scripts that they start. */
const dockerfilesOnly: ReadonlySet<string> = new Set(['hadolint']);

/** Whether the tool of a preset reads files of a kind; our own presets are about all files. */
export function isAbout(preset: string, kind: FileKind): boolean {
  return kind === 'dockerfile' || !dockerfilesOnly.has(preset);
}

/**
 * The level of a rule in a preset. Rules with `every` are on in all presets; in the preset of a tool, only if they are about files that it
 * reads. `strict` includes `recommended`.
 */
export function presetLevel(preset: string, rule: Rule): PresetLevel {
  const always = rule.presets.includes('every');
  if (isOwnPreset(preset)) {
    const inIt = always || rule.presets.includes(preset);
    const inherited = preset === 'strict' && rule.presets.includes('recommended');
    if (!inIt && !inherited) return off;
    const own = rule.presetSeverity?.[preset];
    const level = own ?? (inherited ? rule.presetSeverity?.recommended : undefined) ?? rule.severity;
    return { level, codes: [] };
  }
  const scope = rule.id.slice(0, rule.id.indexOf('/'));
  const rejected = always && (!scopes.has(scope) || (languages[preset]?.includes(scope) ?? true));
  const codes: [string, Severity][] = [];
  for (const { code, tool, severity } of codesOf(rule)) {
    if (!reports(preset, tool, code) || severity === 'off') continue;
    // BuildKit only has warnings, but what it rejects is still an error.
    const level = severity ?? (rejected ? undefined : preset === 'buildkit' ? 'warning' : rule.severity);
    if (level !== undefined) codes.push([code, level]);
  }
  return { level: rejected ? rule.severity : undefined, codes };
}

/** ShellCheck codes that hadolint disables. */
const withoutHadolint: ReadonlySet<string> = new Set(['SC1090', 'SC1091', 'SC2187']);

/** Whether the tool of a preset reports a code: hadolint runs ShellCheck. */
function reports(preset: string, tool: Tool, code: string): boolean {
  if (tool === preset) return true;
  return preset === 'hadolint' && tool === 'shellcheck' && !withoutHadolint.has(code);
}

/** The codes of a rule that are reported by the tools of some presets. */
export function codesUnder(presets: readonly string[], rule: Rule): readonly string[] {
  return codesOf(rule).flatMap(({ code, tool }) => (presets.some((preset) => reports(preset, tool, code)) ? code : []));
}

function isOwnPreset(name: string): name is PresetName {
  return ownPresets.some((preset) => preset === name);
}
