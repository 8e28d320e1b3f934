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

/** `error`: the build or start fails, data is lost, or the system is exposed. `warning`: it will cause trouble. `info`: advice. */
export type Severity = 'error' | 'warning' | 'info';

/** The quality that a flaw harms. The rule table in the README has one question for each; a finding means that the answer is no. */
export type Category =
  | 'correctness'
  | 'reproducibility'
  | 'performance'
  | 'reliability'
  | 'scalability'
  | 'operability'
  | 'security'
  | 'style';

/** Presets that rules list in `presets`. The preset of each tool in {@link Tool} is computed from the aliases. */
export type PresetName = 'recommended' | 'strict' | 'production' | 'security' | 'style';

/** Tools whose codes a rule may cover. */
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

/** One code, several codes, or several codes with the severity that the tool gives to each; `off` if the tool has it off by default. */
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
  /** A package manager command. */
  packages: PackageCommand;
  /** A Compose project, merged. */
  compose: ComposeProject;
  /** One file of a Compose project, not merged. */
  composeFile: ComposeFile;
  service: Service;
  /** A top-level network, volume, secret, config or model. */
  resource: Resource;
  /** A mistake found while reading the Compose files. */
  composeProblem: Problem<ComposeReadingKind>;
  /** A key or value that the Compose schema table does not allow. Files are checked against the table only if a rule has this visitor. */
  composeSchemaProblem: Problem<ComposeTableKind>;
  /** A service's build, joined with its Dockerfile. */
  build: ServiceBuild;
  /** A suppression comment that is unused, names an unknown rule or is malformed. */
  pragmaProblem: Problem<PragmaProblemKind>;
}

export type NodeKind = keyof Nodes;

/** The kinds of problems with a suppression comment. Each is the name of the rule that reports it, without the scope. */
export type PragmaProblemKind = 'malformed-suppression' | 'unknown-suppression' | 'unused-suppression';

/** A finding as another tool reports it. */
export interface OtherView {
  readonly tool: Tool;
  readonly at: Located;
  readonly message: string;
  readonly labels: readonly Label[];
}

/** Details that a rule may add to a message. */
export interface ReportDetails {
  /** What to do, in the imperative. */
  readonly help?: string | undefined;
  /** Other places that explain the finding; they may be in other files. */
  readonly labels?: readonly Label[] | undefined;
  /** The severity of this finding only, unless the configuration sets one. */
  readonly level?: Severity | undefined;
  /** The codes of other tools that apply to this finding. Default: all codes of the rule. */
  readonly alias?: string | readonly string[] | undefined;
  readonly fix?: Fix | undefined;
  /** The range in which findings of rules that yield to this one are hidden. Default: the range of the finding. */
  readonly reach?: Located | undefined;
  /** For a rule with `fold`: report this place separately, because it is worse than the others. */
  readonly alone?: boolean | undefined;
  /** Identifies what is flawed: for a rule with `fold: 'thing'`, all findings of a project with the same value become one. */
  readonly about?: string | undefined;
  /**
   * How another tool reports the same flaw at another place. Under the preset of that tool, the finding is reported like this, to make
   * results comparable.
   */
  readonly under?: OtherView | undefined;
  /** Text that is not interpreted as intended: findings of other rules in it, except errors, are hidden. */
  readonly misread?: Located | undefined;
  /**
   * The finding matters less here, for example in a file for development: it is one level lower, unless the configuration sets the level of
   * the rule.
   */
  readonly milder?: boolean | undefined;
  /** Secrets: no format shows more than their first four characters. */
  readonly secrets?: readonly Located[] | undefined;
}

/** Reports a finding on a node, whose range is the place of the finding. */
export type Report = (at: Located, message: string, details?: ReportDetails) => void;

/** The second argument of a visitor. */
export interface RuleContext<Options = unknown> {
  readonly report: Report;
  /** The options of the rule, validated and with defaults. */
  readonly options: Options;
  readonly project: Project;
}

/** Declared as a method so that a rule with options is still a {@link Rule}: the linter passes each rule its own options. */
type Visit<Node, Options> = { visit(node: Node, context: RuleContext<Options>): void }['visit'];

export type Visitors<Options = unknown> = {
  readonly [Kind in NodeKind]?: Visit<Nodes[Kind], Options>;
};

/** File contents by name; the marks show where findings are expected. A single string is one Dockerfile or `compose.yaml`. */
export type ExampleInput = string | Readonly<Record<string, string>>;

/**
 * An example of a rule, used as a test and in the documentation. In `bad`, flagged text is marked `«like this»` (the marks are removed
 * before linting); `fixed` is the text after the fix, safe or unsafe as the rule declares.
 */
export interface Example {
  readonly bad: ExampleInput;
  readonly good?: ExampleInput;
  readonly fixed?: ExampleInput;
  /** Options for this example. */
  readonly options?: unknown;
  /** The tool that deploys the project. */
  readonly target?: Target;
  /** The names of files that lack the execute bit. */
  readonly unexecutable?: readonly string[];
}

/** A rule: a plain object, data first, code last. See docs/architecture.md. */
export interface Rule<Options = unknown> {
  /** The scope, and the name of the flaw in kebab case, which reads well after "ignore": `dockerfile/latest-tag`. */
  readonly id: string;
  /** At most 72 characters, no full stop. */
  readonly summary: string;
  /** The consequences in a short paragraph: what breaks, and for whom. */
  readonly why: string;
  readonly category: Category;
  readonly severity: Severity;
  /**
   * The presets that turn the rule on. `every` is for what Docker rejects: it is reported under any preset. With an empty list, the rule is
   * only on if the configuration names it.
   */
  readonly presets: readonly (PresetName | 'every')[];
  /** Severities under presets in which they differ from {@link severity}. */
  readonly presetSeverity?: Partial<Readonly<Record<PresetName, Severity>>>;
  /** The safety of the fixes that the rule offers; `testRule` checks it. */
  readonly fix: 'none' | 'safe' | 'unsafe' | 'mixed';
  readonly aliases?: Partial<Readonly<Record<Tool, Codes>>>;
  /** The weakness in the Common Weakness Enumeration (https://cwe.mitre.org), for rules about security. */
  readonly cwe?: number;
  /** The chapter that the rule supports, in the Docker book that infralint follows; omitted if there is none. */
  readonly book?: string;
  /** URLs of official documentation. */
  readonly references?: readonly string[];
  /** A strict object schema with a default for each key. */
  readonly options?: (zod: OptionTypes) => OptionSchema<Options>;
  /**
   * Ids of rules that report the same problem better, or that report why this rule can only guess. If one of them reports an overlapping
   * place, the finding of this rule is hidden. Under the preset of a tool, findings with a code of that tool are still shown.
   */
  readonly yields?: readonly string[];
  /**
   * For a rule that would repeat itself, in a `file` or a `project`, or because several places show that one `thing` is wrong. The rule
   * reports every place; the findings that remain in the end become one finding that lists the other places. Under the preset of a tool,
   * each place is a separate finding.
   */
  readonly fold?: 'file' | 'project' | 'thing';
  readonly examples: readonly Example[];
  /** The file name of an example that is a single string. Default: `Dockerfile` or `compose.yaml`, depending on the scope. */
  readonly exampleFile?: string;
  readonly check: Visitors<Options>;
}

/** Returns a rule unchanged, with its type. */
export function defineRule<Options = Record<string, never>>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
