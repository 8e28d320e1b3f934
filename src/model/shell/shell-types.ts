import type { ManagerKnowledge, PackageAction } from '../../knowledge/package-manager.ts';
import type { PackageManager } from '../../knowledge/package-managers.ts';
import type { SystemShell } from '../../knowledge/system-shells.ts';
import type { Problem } from '../../text/problem.ts';
import type { Located } from '../../text/source.ts';
import type {
  CmdInstruction,
  EntrypointInstruction,
  HealthcheckInstruction,
  RunInstruction,
  Stage,
} from '../dockerfile/dockerfile-types.ts';
import type { StartedFile } from '../project-types.ts';
import type { DownloadCommand } from './download-types.ts';
import type { ShellSyntax } from './syntax-types.ts';

export type * from './download-types.ts';
export type * from './syntax-types.ts';

/**
 * Which program reads the text. `posix` is sh/dash/ash; `exec` is an exec form that starts no shell (its words are one
 * command, nothing in them is expanded); `unknown` is a shell or interpreter we have no parser for.
 */
export type ShellLanguage = 'posix' | 'bash' | 'exec' | 'powershell' | 'cmd' | 'unknown';

/** One word of a command, located in the file that holds the script. */
export interface ShellWord extends Located {
  /** As written in the script (continuations removed). */
  readonly raw: string;
  /** The value after quote removal; undefined when it holds an expansion ($x, $(…)); a glob and a tilde are text. */
  readonly text: string | undefined;
  /** Whether any of it is quoted or escaped. */
  readonly quoted: boolean;
  /** The part of the value before the first expansion; the same as {@link text} when there is none. */
  readonly prefix: string;
}

export interface ShellAssignment extends Located {
  readonly name: string;
  readonly value: ShellWord | undefined;
}

export interface ShellRedirect extends Located {
  /** `>`, `>>`, `<`, `<<`, `<<<`, `>&`, `&>` … without the descriptor. */
  readonly operator: string;
  /** The number before the operator, as in `2>`. */
  readonly descriptor: number | undefined;
  readonly target: ShellWord | undefined;
}

/** How a command is joined to the one before it in the same list: `start` for the first. */
export type Joint = 'start' | '&&' | '||' | ';' | '|' | '&';

/**
 * A simple command, wrappers (sudo, env, command, exec, time, nice, xargs …) taken off. The span covers all of it:
 * assignments, wrappers, words and redirects. Assignments and redirects alone make a command without words.
 */
export interface ShellCommand extends Located {
  readonly script: Script;
  /** Position in {@link Script.commands}. */
  readonly index: number;
  /** The program's base name (`/usr/bin/apt-get` → `apt-get`); undefined when it is computed at run time. */
  readonly name: string | undefined;
  /** The word that names the program, then its arguments; brace expansions are carried out, each result with the span of the whole. */
  readonly words: readonly ShellWord[];
  /** The wrapping program words, outermost first. */
  readonly wrappers: readonly ShellWord[];
  readonly assignments: readonly ShellAssignment[];
  readonly redirects: readonly ShellRedirect[];
  readonly joint: Joint;
  /** After a `!`. */
  readonly negated: boolean;
  /** Its failure is handled: it is in the condition of if, while or until, or `||` follows it in its list or in one around it. */
  readonly guarded: boolean;
  /**
   * Names of what it is in, outermost first: if, while, until, for, case, select, function, subshell, group, coproc,
   * substitution, and for text that another command hands to a shell: `sh -c`, eval, trap, heredoc.
   */
  readonly context: readonly string[];
  /** What it asks of a package manager, if it is one. */
  readonly packages: PackageCommand | undefined;
  /** What it downloads, if it is curl, wget or the like. */
  readonly download: DownloadCommand | undefined;
  /** What it passes to a shell in addition to the text of `-c`, if anything. */
  readonly call: ShellCall | undefined;
  /** The commands after the pipe that read its output, all of them for a loop or a group; empty without a pipe. */
  readonly readers: readonly ShellCommand[];
  /** Whether its shell ends when a command fails: by SHELL, a shebang, options of `sh -c`, or a `set` before it. */
  readonly errexit: boolean;
  /** The same for pipes whose left side fails. */
  readonly pipefail: boolean;
  /** Whether one of the options is there: words that begin with `-`, before `--`; `-yq` counts as `-y` and `-q`, `--name=value` as `--name`. */
  hasOption(...names: string[]): boolean;
}

/** A word of a command with its quotes; its text, without them, is undefined when it is not known before the command runs. */
export interface ArgumentWord extends Located {
  readonly text: string | undefined;
}

/** A call such as `sh -c TEXT NAME ARGUMENT`: the words after the text are not part of it, but its `$0`, `$1` and so on. */
export interface ShellCall {
  /** The shell as it is called: `/bin/sh`. */
  readonly shell: string;
  readonly text: string;
  readonly first: ArgumentWord;
  readonly others: readonly ArgumentWord[];
}

/** A package that a command names. */
export interface PackageSpec extends ShellWord {
  /** Without version, architecture, extras or repository; undefined when computed at run time, for files and for addresses. */
  readonly name: string | undefined;
  /** The version or constraint as written, operator left out; undefined when none is written or it is computed at run time. */
  readonly version: string | undefined;
  /** Whether a version is requested, even one computed at run time. */
  readonly versioned: boolean;
  /** Where it comes from: the manager's repositories, a file or directory, an address, a group of packages, or only known at run time. */
  readonly origin: 'repository' | 'file' | 'url' | 'group' | 'unknown';
}

/** An option of a package manager with its value, attached or in the next word. */
export interface PackageOption extends Located {
  /** With its dashes: `-t`, `--target-release`. Letters of a cluster are options of their own. */
  readonly name: string;
  /** Undefined when it has none or it is computed at run time. */
  readonly value: string | undefined;
  /** Whether it has one. */
  readonly valued: boolean;
}

/** A normalized call of a package manager. `pip`, `pip3` and `python -m pip` are all `pip`. */
export interface PackageCommand extends Located {
  readonly command: ShellCommand;
  readonly manager: PackageManager;
  /** The entry of the manager in the table. */
  readonly knowledge: ManagerKnowledge;
  readonly action: PackageAction;
  /** The program as it is called: `pip3`, `mamba`, `dnf5`. */
  readonly program: string;
  /** The word of the action (`install`, `add`, `-S`); undefined when none is written. */
  readonly verb: ShellWord | undefined;
  /** From the program to the last word of the action: `apt-get -q update`, `python -m pip install`. */
  readonly head: Located;
  /** The words of the action as one text: `install`, `cache clean`; empty when none is written. */
  readonly verbText: string;
  readonly options: readonly PackageOption[];
  /** The words after the verb except options and their values. */
  readonly operands: readonly ShellWord[];
  /** The operands of install, upgrade and remove as packages. */
  readonly packages: readonly PackageSpec[];
  /** Whether a word that is computed at run time may bring further options or packages. */
  readonly open: boolean;
  /** Whether it asks no questions, as far as its options tell. */
  readonly assumesYes: boolean;
  hasOption(...names: string[]): boolean;
  /** The values of an option, in order; undefined for one that is computed at run time. */
  valuesOf(...names: string[]): readonly (string | undefined)[];
}

/** `$NAME` or `${NAME…}` in a script. */
export interface ShellReference extends Located {
  readonly name: string;
  /** Whether the script takes care of the variable not being set: `${NAME:-word}`, or inside `${OTHER:+word}`. */
  readonly guarded: boolean;
}

/** The variables of a script. */
export interface ShellVariables {
  /** Outside of single quotes. */
  readonly references: readonly ShellReference[];
  /** Names that the script gives a value somewhere. */
  readonly assigned: ReadonlySet<string>;
  /** Whether it runs text that may set any name: eval, or a file that it sources. */
  readonly open: boolean;
}

/**
 * A comment of a shell that reaches over the end of its line, because the lines were joined before the shell read them. The span goes
 * from its `#` to the end of the text on its line.
 */
export interface CuttingComment extends Located {
  /** What becomes a part of the comment: from the first character of the next line to the end. */
  readonly lost: Located;
}

/** What only reading a script brings to light: the name of the rule that reports it, without the scope. */
export type ShellProblemKind = 'syntax-error';

/** A script that a shell runs: RUN, shell-form CMD, HEALTHCHECK, a heredoc, `sh -c` strings, Compose commands, script files that an image starts. */
export interface Script extends Located {
  readonly language: ShellLanguage;
  /** The very program that reads it, as far as that is known beyond doubt. */
  readonly shell: SystemShell | undefined;
  /** What /bin/sh is where it runs, as far as that is known. */
  readonly systemShell: SystemShell | undefined;
  /** Shell form of an instruction, body of a heredoc, string handed to a shell, words of an exec form, or a whole file. */
  readonly form: 'shell' | 'heredoc' | 'string' | 'exec' | 'file';
  /** The character that continues a line of a shell form; undefined for the other forms. */
  readonly escape: '\\' | '`' | undefined;
  /** What a shell option word or `set` says at its start: `-e`, `-o pipefail` … */
  readonly errexit: boolean;
  readonly pipefail: boolean;
  /** In order of appearance, those inside compound commands and substitutions included. */
  readonly commands: readonly ShellCommand[];
  /** The statements at the top level, in order. */
  readonly statements: readonly ShellStatement[];
  readonly problems: readonly Problem<ShellProblemKind>[];
  /** Comments that hide the lines below them. */
  readonly cuttingComments: readonly CuttingComment[];
  /** What its own shell expands and sets; nothing for languages that we do not read. */
  readonly variables: ShellVariables;
  /**
   * Its syntax tree; undefined for languages that we do not read and for a text that breaks inside a construct, or that ShellCheck
   * gives up on. It ends before a token that is not allowed there.
   */
  readonly syntax: ShellSyntax | undefined;
  /** The text that the shell reads, continuations removed; empty for languages that we do not read. Cheap, unlike {@link syntax}. */
  readonly text: string;
  /** The same for rules on how a script is written: also of a text that breaks, as much of it as was read before. */
  readonly written: ShellSyntax | undefined;
  /** The words that start a program, of an exec form or a command of Compose; undefined for a text that a shell splits into words. */
  readonly argv: readonly ArgumentWord[] | undefined;
  /** What {@link argv} passes to a shell in addition to the text of `-c`, if anything. */
  readonly call: ShellCall | undefined;
  /** What holds it. */
  readonly host: ScriptHost;
}

/** A value of a Compose service that holds a script. */
export interface ComposeScriptHost extends Located {
  readonly kind: 'compose';
  /** `hook` is the command of `post_start`, `pre_stop` and the like. */
  readonly key: 'command' | 'entrypoint' | 'healthcheck' | 'hook';
  /** What /bin/sh is in the image of the service, where it is known. */
  readonly systemShell: SystemShell | undefined;
  readonly stage?: undefined;
}

/** A script file of the repository that COPY or ADD brings into an image, where something starts it. The span is the whole file. */
export interface FileScriptHost extends Located {
  readonly kind: 'file';
  /** Whether a RUN starts it, so that what it does ends up in a layer. */
  readonly inBuild: boolean;
  /** Whether a container starts it: CMD, ENTRYPOINT, HEALTHCHECK, or a service of Compose. */
  readonly inContainer: boolean;
  /** Where it is started. */
  readonly starts: readonly StartedFile[];
  /** The stages whose images start it. */
  readonly stages: readonly Stage[];
  /** The stage, if it is just one. */
  readonly stage: Stage | undefined;
  /** What /bin/sh is in these images, where it is known and the same in all. */
  readonly systemShell: SystemShell | undefined;
  readonly onbuild?: undefined;
}

/** What holds a script: its `kind` distinguishes RUN, CMD, a Compose file and a separate file. */
export type ScriptHost =
  | RunInstruction
  | CmdInstruction
  | EntrypointInstruction
  | HealthcheckInstruction
  | ComposeScriptHost
  | FileScriptHost;

/** A list of commands joined by `&&`, `||` and `|`; without what ends it (`;`, `&`, a line break). */
export interface ShellStatement extends Located {
  /** In order of appearance, those inside compound commands and substitutions included. */
  readonly commands: readonly ShellCommand[];
  /** Ended by `&`. */
  readonly background: boolean;
}
