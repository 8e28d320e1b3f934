import type { Target } from '../knowledge/targets.ts';
import type { ComposeFile, ComposeProject, Resource, Service } from '../model/compose/compose-types.ts';
import type { ComposeReadingKind, ComposeTableKind } from '../model/compose/problem-kinds.ts';
import type {
  CmdInstruction,
  CopyInstruction,
  Dockerfile,
  EntrypointInstruction,
  EnvInstruction,
  FromInstruction,
  HealthcheckInstruction,
  Instruction,
  ListInstruction,
  OnbuildInstruction,
  RunInstruction,
  SingleInstruction,
  Stage,
} from '../model/dockerfile/dockerfile-types.ts';
import type { DockerfileProblemKind } from '../model/dockerfile/problem-kinds.ts';
import type { Project, ServiceBuild } from '../model/project-types.ts';
import type { PackageCommand, Script, ShellCommand } from '../model/shell/shell-types.ts';
import type { Fix } from '../text/edit.ts';
import type { Label, Problem } from '../text/problem.ts';
import type { Located } from '../text/source.ts';
import type { OptionSchema, OptionTypes } from './option-types.ts';

/** error: the build or start fails, data is lost, or the system is exposed; warning: it will cause trouble; info: advice. */
export type Severity = 'error' | 'warning' | 'info';

/** The quality that a flaw harms. The rule table in the README asks one question for each; a flaw means that the answer is no. */
export type Category =
  | 'correctness'
  | 'reproducibility'
  | 'performance'
  | 'reliability'
  | 'scalability'
  | 'operability'
  | 'security'
  | 'style';

/** Presets that rules name themselves; a preset for each tool in {@link Tool} is computed from the aliases. */
export type PresetName = 'recommended' | 'strict' | 'production' | 'security' | 'style';

/** Tools whose codes a rule may carry. */
export type Tool =
  | 'hadolint'
  | 'shellcheck'
  | 'buildkit'
  | 'compose'
  | 'dclint'
  | 'compose-lint'
  | 'trivy'
  | 'checkov'
  | 'kics'
  | 'semgrep'
  | 'tally'
  | 'docker-bench'
  | 'dockle'
  | 'sonar';

/** One code, several codes, or several codes with the severity that the tool gives each; `off` if the tool has it off unless asked. */
export type Codes = string | readonly string[] | Readonly<Record<string, Severity | 'off'>>;

/** The node kinds that a rule can subscribe to, and the node that its visitor receives. */
export interface Nodes {
  /** A whole Dockerfile. */
  dockerfile: Dockerfile;
  stage: Stage;
  /** Every instruction, including unknown ones and those inside ONBUILD. */
  instruction: Instruction;
  from: FromInstruction;
  run: RunInstruction;
  cmd: CmdInstruction;
  entrypoint: EntrypointInstruction;
  copy: CopyInstruction;
  add: CopyInstruction;
  env: EnvInstruction;
  label: EnvInstruction;
  arg: EnvInstruction;
  expose: ListInstruction;
  volume: ListInstruction;
  shell: ListInstruction;
  workdir: SingleInstruction;
  user: SingleInstruction;
  stopsignal: SingleInstruction;
  maintainer: SingleInstruction;
  healthcheck: HealthcheckInstruction;
  onbuild: OnbuildInstruction;
  /** A mistake found while reading the Dockerfile. */
  dockerfileProblem: Problem<DockerfileProblemKind>;
  /** A shell script, in a Dockerfile or a Compose file. */
  script: Script;
  /** A simple command of a script. */
  command: ShellCommand;
  /** A call of a package manager. */
  packages: PackageCommand;
  /** A Compose project, merged. */
  compose: ComposeProject;
  /** One file of it, as written. */
  composeFile: ComposeFile;
  service: Service;
  /** A top-level network, volume, secret, config or model. */
  resource: Resource;
  /** A mistake found while reading the Compose files. */
  composeProblem: Problem<ComposeReadingKind>;
  /** A key or value that the Compose schema table does not allow. The files are checked against the table only if a rule asks for it. */
  composeSchemaProblem: Problem<ComposeTableKind>;
  /** A service's build, joined with its Dockerfile. */
  build: ServiceBuild;
  /** A suppression comment that is unused, names an unknown rule or is malformed. */
  pragmaProblem: Problem<PragmaProblemKind>;
}

export type NodeKind = keyof Nodes;

/** The kinds of problems with a suppression comment. Each is the name of the rule that reports it, without the scope. */
export type PragmaProblemKind = 'malformed-suppression' | 'unknown-suppression' | 'unused-suppression';

/** A finding as another tool sees it. */
export interface OtherView {
  readonly tool: Tool;
  readonly at: Located;
  readonly message: string;
  readonly labels: readonly Label[];
}

/** What a rule may add to a message. */
export interface ReportDetails {
  /** What to do, in the imperative. It overrides nothing and may be omitted. */
  readonly help?: string | undefined;
  /** Further places that explain the finding; other files allowed. */
  readonly labels?: readonly Label[] | undefined;
  /** The level of just this finding, if the configuration sets none. */
  readonly level?: Severity | undefined;
  /** The codes of other tools that apply to just this finding; all of the rule's when omitted. */
  readonly alias?: string | readonly string[] | undefined;
  readonly fix?: Fix | undefined;
  /** The range in which findings of rules that yield to this one are hidden; the range of the finding when omitted. */
  readonly reach?: Located | undefined;
  /** Under a rule with `fold`: this place is told by itself, because it is worse than the others. */
  readonly alone?: boolean | undefined;
  /** The flaw is of this thing: under a rule with `fold: 'thing'`, all findings about it in a project are one. */
  readonly about?: string | undefined;
  /** How a tool tells of the same flaw at another place: under its preset the finding is this one, so that it is comparable. */
  readonly under?: OtherView | undefined;
  /** A text that is not read as it was meant to be: what other rules find in it, errors aside, is hidden. */
  readonly misread?: Located | undefined;
  /** The finding matters less here, for example in a file for development: one level lower, unless the configuration sets the level of the rule. */
  readonly milder?: boolean | undefined;
  /** Texts that are secrets: of them no format shows more than the first four characters. */
  readonly secrets?: readonly Located[] | undefined;
}

/** Reports a finding on a node; the core determines its place. */
export type Report = (at: Located, message: string, details?: ReportDetails) => void;

/** What a visitor receives besides its node. */
export interface RuleContext<Options = unknown> {
  readonly report: Report;
  /** The rule's options, validated, defaults filled in. */
  readonly options: Options;
  readonly project: Project;
}

/** Declared as a method so that a rule with options is still a {@link Rule}: the linter passes each rule its own options. */
type Visit<Node, Options> = { visit(node: Node, context: RuleContext<Options>): void }['visit'];

export type Visitors<Options = unknown> = {
  readonly [Kind in NodeKind]?: Visit<Nodes[Kind], Options>;
};

/** File texts by name; the marks show in which of them the finding is expected. A single string is one Dockerfile or `compose.yaml`. */
export type ExampleInput = string | Readonly<Record<string, string>>;

/**
 * An example of a rule, used as a test and in the documentation. In `bad`, flagged text is marked `«like this»`
 * (the marks are removed before linting); `fixed` is the text after the fix, safe or unsafe as the rule declares.
 */
export interface Example {
  readonly bad: ExampleInput;
  readonly good?: ExampleInput;
  readonly fixed?: ExampleInput;
  /** Options for this example. */
  readonly options?: unknown;
  /** What the project is deployed with. */
  readonly target?: Target;
  /** The names of files that lack the execute bit. */
  readonly unexecutable?: readonly string[];
}

/** One rule: a plain object, data first, code last. See docs/architecture.md. */
export interface Rule<Options = unknown> {
  /** Scope and a kebab-case name of the flaw, readable after the word "ignore": `dockerfile/latest-tag`. */
  readonly id: string;
  /** At most 72 characters, no full stop. */
  readonly summary: string;
  /** The consequence in a short paragraph: what breaks, for whom. */
  readonly why: string;
  readonly category: Category;
  readonly severity: Severity;
  /** `every` is for what Docker rejects: reported under any preset. An empty list means opt-in only. */
  readonly presets: readonly (PresetName | 'every')[];
  /** Severities that differ from {@link severity} in a preset. */
  readonly presetSeverity?: Partial<Readonly<Record<PresetName, Severity>>>;
  /** The kind of fixes that the rule offers; the rule tester checks it. */
  readonly fix: 'none' | 'safe' | 'unsafe' | 'mixed';
  readonly aliases?: Partial<Readonly<Record<Tool, Codes>>>;
  /** The number of the weakness in the Common Weakness Enumeration (https://cwe.mitre.org); for rules about security. */
  readonly cwe?: number;
  /** The chapter that the rule supports, in the Docker book that infralint follows; omitted if there is none. */
  readonly book?: string;
  /** Addresses of the official documentation. */
  readonly references?: readonly string[];
  /** A strict object schema with a default for every key. */
  readonly options?: (zod: OptionTypes) => OptionSchema<Options>;
  /**
   * Ids of rules that report the same problem better, or explain why this rule can only guess. If one of them reports an overlapping
   * place, the finding of this rule is hidden. Under the preset of a tool, a finding with a code of that tool is still shown.
   */
  readonly yields?: readonly string[];
  /**
   * For a remark that a file, or a project, repeats, or that several places of a project give rise to although one thing is wrong: report
   * every place, and the findings that are left in the end become one that lists the other places. Under the preset of a tool each place stays a finding.
   */
  readonly fold?: 'file' | 'project' | 'thing';
  readonly examples: readonly Example[];
  /** The file name of a single-string example; `Dockerfile` or `compose.yaml` by scope when omitted. */
  readonly exampleFile?: string;
  readonly check: Visitors<Options>;
}

/** Types a rule; returns it unchanged. */
export function defineRule<Options = Record<string, never>>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
