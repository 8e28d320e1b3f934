import type { z } from 'zod';
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

/** error: it will not build or start, loses data, or opens the system; warning: it will hurt; info: advice. */
export type Severity = 'error' | 'warning' | 'info';

/** The question that the flaw answers with no: the table of rules in the README asks them. */
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

/** One code, several, or several with the severity that the tool gives them. */
export type Codes = string | readonly string[] | Readonly<Record<string, Severity>>;

/** The kinds of nodes that a rule may ask for, and what it is handed. */
export interface Nodes {
  /** A whole Dockerfile. */
  dockerfile: Dockerfile;
  stage: Stage;
  /** Every instruction, those inside ONBUILD included, unknown ones too. */
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
  /** A mistake that only reading the Dockerfile brings to light. */
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
  /** A mistake that only reading the Compose files brings to light. */
  composeProblem: Problem<ComposeReadingKind>;
  /** A key or value that the table of the Compose schema does not allow. The files are compared with the table only if a rule asks. */
  composeSchemaProblem: Problem<ComposeTableKind>;
  /** A service's build, joined with its Dockerfile. */
  build: ServiceBuild;
  /** A suppression comment that is unused, names an unknown rule or is malformed. */
  pragmaProblem: Problem<PragmaProblemKind>;
}

export type NodeKind = keyof Nodes;

/** What can be wrong with a suppression comment: the name of the rule that reports it, without the scope. */
export type PragmaProblemKind = 'malformed-suppression' | 'unknown-suppression' | 'unused-suppression';

/** What a rule may add to a message. */
export interface ReportDetails {
  /** What to do, imperative; overrides nothing, may be omitted. */
  readonly help?: string | undefined;
  /** Further places that explain the finding; other files allowed. */
  readonly labels?: readonly Label[] | undefined;
  /** The codes of other tools that apply to just this finding; all of the rule's when omitted. */
  readonly alias?: string | readonly string[] | undefined;
  readonly fix?: Fix | undefined;
  /** Where findings of rules that yield to this one are not shown; the place of the finding when omitted. */
  readonly reach?: Located | undefined;
}

/** Reports a finding on a thing; the core finds its place. */
export type Report = (at: Located, message: string, details?: ReportDetails) => void;

/** What a visitor receives besides its node. */
export interface RuleContext<Options = unknown> {
  readonly report: Report;
  /** The rule's options, validated, defaults filled in. */
  readonly options: Options;
  readonly project: Project;
}

/** Written as a method so that a rule with options is still a {@link Rule}: the engine hands each rule its own options. */
type Visit<Node, Options> = { visit(node: Node, context: RuleContext<Options>): void }['visit'];

export type Visitors<Options = unknown> = {
  readonly [Kind in NodeKind]?: Visit<Nodes[Kind], Options>;
};

/** Files by name, and which of them the finding is expected in. A single string stands for one Dockerfile or `compose.yaml`. */
export type ExampleInput = string | Readonly<Record<string, string>>;

/**
 * An example of a rule: test and documentation at once. The flagged texts are marked `«like this»` in bad
 * (the marks are removed before linting); `fixed` is the text after the fix, safe or unsafe as the rule declares.
 */
export interface Example {
  readonly bad: ExampleInput;
  readonly good?: ExampleInput;
  readonly fixed?: ExampleInput;
  /** Options for this example. */
  readonly options?: unknown;
}

/** The part of zod that options are described with; all of zod would be four times as much code to load. */
export type OptionTypes = Pick<
  typeof z,
  | 'array'
  | 'boolean'
  | 'enum'
  | 'int'
  | 'literal'
  | 'number'
  | 'object'
  | 'record'
  | 'strictObject'
  | 'string'
  | 'tuple'
  | 'union'
>;

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
  /** `every` is for what Docker refuses: reported whatever the preset. An empty list means opt-in only. */
  readonly presets: readonly (PresetName | 'every')[];
  /** Severities that differ from {@link severity} in a preset. */
  readonly presetSeverity?: Partial<Readonly<Record<PresetName, Severity>>>;
  /** Which fixes it gives: the rule tester holds it to this. */
  readonly fix: 'none' | 'safe' | 'unsafe' | 'mixed';
  readonly aliases?: Partial<Readonly<Record<Tool, Codes>>>;
  /** The chapter it serves of the book on Docker that infralint goes by; left out where there is none. */
  readonly book?: string;
  /** Addresses of the official documentation. */
  readonly references?: readonly string[];
  /** A strict object schema with a default for every key. */
  readonly options?: (zod: OptionTypes) => z.ZodType<Options>;
  /**
   * Ids of rules that say the same better, or say why this one can only guess: where one of them reports on an overlapping place, this
   * finding is not shown. Under the preset of a tool a finding with a code of that tool is shown all the same.
   */
  readonly yields?: readonly string[];
  readonly examples: readonly Example[];
  /** The file name of a single-string example; `Dockerfile` or `compose.yaml` by scope when omitted. */
  readonly exampleFile?: string;
  readonly check: Visitors<Options>;
}

/** Types a rule; returns it unchanged. */
export function defineRule<Options = Record<string, never>>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
