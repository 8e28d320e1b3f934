import { Command, InvalidArgumentError, Option } from 'commander';
import { isLevel } from '../config/level.ts';
import type { RuleEntry } from '../config/settings.ts';
import { version } from '../version.ts';
import type { ConfigFlags, FormatTarget, GraphFlags, LintFlags } from './flags.ts';
import { Misuse } from './io.ts';

/** What the commands do; each answers with the exit code. */
export interface Actions {
  lint(paths: readonly string[], flags: LintFlags): Promise<number>;
  explain(name: string, flags: { readonly plugins: boolean }): Promise<number>;
  rules(flags: RulesFlags): Promise<number>;
  init(flags: { readonly from?: string }): Promise<number>;
  config(path: string | undefined, flags: ConfigFlags): Promise<number>;
  graph(path: string | undefined, flags: GraphFlags): Promise<number>;
}

/** Flags of `infralint rules`. */
export interface RulesFlags {
  readonly format: 'text' | 'json';
  readonly category?: string;
  readonly fixable?: boolean;
  readonly preset?: string;
  /** False for `--no-plugins`. */
  readonly plugins: boolean;
}

/** The names of the commands, which a path must not be mistaken for. */
export const commandNames: readonly string[] = ['explain', 'rules', 'init', 'config', 'graph'];

const examples = `
Examples:
  infralint                          lint everything below this directory
  infralint --fix Dockerfile         repair what can be repaired safely
  infralint --diff                   show what --fix would change
  infralint - < Dockerfile           lint standard input
  infralint --only DL3008 --stats    one rule, by a code of another tool
  infralint -f summary               count findings by rule and by file
  infralint -f pretty -f sarif=infralint.sarif
                                     read one report, keep another
  infralint explain DL3008           why it matters, and what to do
  infralint ./rules                  a path that is spelled like a command

Exit code: 0 nothing at or above --fail-on, 1 findings, 2 misuse, 3 a crash.`;

/** Parts of the command line that are announced, but not in this version. */
export const laterCommands: readonly string[] = ['baseline', 'completion', 'lsp'];
const laterOptions = ['--baseline <file>', '--since <ref>'];

const noPlugins = 'do not run the plugins that the configuration names';

/** The command line: flags and help, nothing else. */
export function createProgram(actions: Actions, done: (code: number) => void): Command {
  const program = new Command('infralint')
    .description('Lints Dockerfiles and Compose files: one at a time and as one project.')
    .usage('[options] [paths...]\n       infralint <command> [options]')
    .argument('[paths...]', "files and directories; '-' is standard input (default: .)")
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .helpCommand(false)
    .configureHelp({ helpWidth: 80, optionTerm, optionDescription: (option) => option.description })
    .addHelpText('after', examples);
  addRuleOptions(program.optionsGroup('Rules:'));
  program
    .option('--shellcheck [path]', 'report what ShellCheck finds in the scripts, too')
    .optionsGroup('Files:')
    .option('--exclude <glob>', 'leave files out (repeatable)', collect<string>)
    .option('--force-exclude', 'leave out even files named on the command line')
    .option('--no-gitignore', 'lint what git ignores, too')
    .option('--stdin-filename <path>', 'the name of standard input')
    .option('--list-files', 'show what would be linted')
    .option('--allow-empty', 'it is no mistake when there is nothing to lint')
    .optionsGroup('Fixing:')
    .addOption(
      new Option('--fix [safety]', 'repair files; with =unsafe even where behaviour may change').choices([
        'safe',
        'unsafe',
      ]),
    )
    .option('--diff', 'print what --fix would change; write nothing')
    .optionsGroup('Suppression:')
    .option('--no-inline', 'do not heed comments that suppress findings')
    .option('--report-unused', 'report comments that suppress nothing')
    .optionsGroup('Output:')
    .option(
      '-f, --format <name[=path]>',
      'pretty, summary, compact, json, sarif, github, gitlab, junit, checkstyle, markdown; with a path: to a file (repeatable)',
      collectFormat,
    )
    .option('--quiet', 'report errors only, and fail for nothing else')
    .addOption(
      new Option('--color <when>', 'auto, always or never').choices(['auto', 'always', 'never']).default('auto'),
    )
    .option('--stats', 'count findings by rule')
    .addOption(
      new Option('--timing [rules]', 'show the time spent by the slowest rules, or all').choices(['top', 'all']),
    )
    .optionsGroup('Result:')
    .addOption(
      new Option('--fail-on <severity>', 'error, warning (default), info or never').choices([
        'error',
        'warning',
        'info',
        'never',
      ]),
    )
    .option('--max-warnings <n>', 'fail only when there are more warnings', wholeNumber)
    .optionsGroup('Other:')
    .version(version, '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .action(async (paths: readonly string[]) => done(await actions.lint(paths, program.opts<LintFlags>())));
  for (const flags of laterOptions) program.addOption(new Option(flags).hideHelp().argParser(notYet(flags)));
  addCommands(program.commandsGroup('Commands:'), actions, done);
  return program;
}

function addCommands(program: Command, actions: Actions, done: (code: number) => void): void {
  const explain = program
    .command('explain')
    .description('show the page of a rule, found by id or by code')
    .argument('<rule>', 'an id, the end of one, or a code of another tool (DL3007)')
    .option('--no-plugins', noPlugins)
    .action(async (name: string) => done(await actions.explain(name, explain.opts<{ plugins: boolean }>())));
  const rules = program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('-f, --format <name>', 'text or json').choices(['text', 'json']).default('text'))
    .option('--category <name>', 'only those of a category')
    .option('--fixable', 'only those that repair something')
    .option('--preset <name>', 'only those of a preset, at its levels')
    .option('--no-plugins', noPlugins)
    .action(async () => done(await actions.rules(rules.opts<RulesFlags>())));
  const init = program
    .command('init')
    .description('write a configuration for this repository')
    .option('--from <path>', 'take over .hadolint.yaml or .dclintrc')
    .action(async () => done(await actions.init(init.opts<{ from?: string }>())));
  const config = program
    .command('config')
    .description('show the effective configuration for a file, or Compose files merged')
    .argument('[path]', 'the file; a Dockerfile in the current directory by default')
    .option('--compose', 'show Compose files as infralint sees them: merged, short forms made long')
    .addOption(new Option('-f, --format <name>', 'with --compose: yaml or json').choices(['yaml', 'json']))
    .option('--origins', 'with --compose: show the file and line of each value');
  addRuleOptions(config).action(async (path: string | undefined) =>
    done(await actions.config(path, config.opts<ConfigFlags>())),
  );
  const graph = program
    .command('graph')
    .description('draw the services of Compose files, their tiers and what connects them')
    .argument('[path]', 'a file, or a directory with what is below it (default: .)')
    .addOption(
      new Option(
        '-f, --format <name>',
        'text (default), mermaid, dot, or html: a page with the findings of each service',
      )
        .choices(['text', 'mermaid', 'dot', 'html'])
        .default('text', 'text'),
    );
  addRuleOptions(graph).action(async (path: string | undefined) =>
    done(await actions.graph(path, graph.opts<GraphFlags>())),
  );
}

function addRuleOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'use this configuration, not the nearest one')
    .option('--no-config', 'use no configuration')
    .option('--no-plugins', noPlugins)
    .option('--preset <name>', 'use a preset, not those configured (repeatable)', collect<string>)
    .option('--rule <id=level>', 'off, info, warning or error (repeatable)', collectRule)
    .option('--only <id>', 'nothing but this rule (repeatable)', collect<string>)
    .option('--ignore <id>', 'not this rule (repeatable)', collect<string>);
}

/** Shows that the optional values need their `=`. */
function optionTerm(option: Option): string {
  return option.optional
    ? option.flags.replace(' [safety]', '[=unsafe]').replace(' [rules]', '[=all]').replace(' [', '[=')
    : option.flags;
}

function notYet(flags: string): () => never {
  return () => {
    throw new Misuse(
      `${flags.split(' ')[0]} is not in this version of infralint`,
      'see `infralint --help` for what there is',
    );
  };
}

function collect<Value>(value: Value, before: readonly Value[] = []): readonly Value[] {
  return [...before, value];
}

function collectRule(value: string, before: readonly RuleEntry[] = []): readonly RuleEntry[] {
  const cut = value.lastIndexOf('=');
  const level = value.slice(cut + 1);
  if (cut < 1) throw new InvalidArgumentError('Write it as ID=LEVEL.');
  if (!isLevel(level)) throw new InvalidArgumentError('Levels are off, info, warning, error.');
  return [...before, { name: value.slice(0, cut), level }];
}

function collectFormat(value: string, before: readonly FormatTarget[] = []): readonly FormatTarget[] {
  const cut = value.indexOf('=');
  if (cut < 0) return [...before, { name: value, path: undefined }];
  if (cut === value.length - 1) throw new InvalidArgumentError('The path after = is missing.');
  return [...before, { name: value.slice(0, cut), path: value.slice(cut + 1) }];
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
