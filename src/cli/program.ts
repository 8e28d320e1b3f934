import { Command, Option } from 'commander';
import { didYouMean } from '../parse/suggest.ts';
import { version } from '../version.ts';
import type { ConfigFlags, ConfigSourceFlags, GraphFlags, InitFlags, LintFlags, RulesFlags } from './flags.ts';
import { Misuse } from './io.ts';
import { lintFlags, type WrittenFlags } from './lint-flags.ts';
import {
  collect,
  collectFormat,
  collectNames,
  collectRule,
  configPath,
  noConfig,
  path,
  wholeNumber,
} from './option-values.ts';

/** What the commands do; each answers with the exit code. */
export interface Actions {
  lint(paths: readonly string[], flags: LintFlags): Promise<number>;
  explain(names: readonly string[], flags: ConfigSourceFlags): Promise<number>;
  rules(words: readonly string[], flags: RulesFlags): Promise<number>;
  init(flags: InitFlags): Promise<number>;
  config(path: string | undefined, flags: ConfigFlags): Promise<number>;
  graph(path: string | undefined, flags: GraphFlags): Promise<number>;
}

/** The names of the commands, which a path must not be mistaken for. */
export const commandNames: readonly string[] = [
  'lint',
  'explain',
  'rules',
  'init',
  'config',
  'graph',
  'help',
  'version',
];

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

/** The command line: flags and help, nothing else. */
export function createProgram(actions: Actions, done: (code: number) => void): Command {
  const program = new Command('infralint')
    .description('Lints Dockerfiles and Compose files: one at a time and as one project.')
    .usage('[options] [paths...]\n       infralint <command> [options]')
    .argument('[paths...]', "files and directories; '-' is standard input (default: .)")
    .enablePositionalOptions()
    .showSuggestionAfterError(false)
    .helpCommand(false)
    .configureHelp({ helpWidth: 80, optionTerm, optionDescription: (option) => option.description })
    .addHelpText('after', examples);
  addRuleOptions(program.optionsGroup('Rules:'));
  program
    .option('--shellcheck [path]', 'report what ShellCheck finds in the scripts, too', path)
    .optionsGroup('Files:')
    .option('--exclude <glob>', 'skip matching files (repeatable)', collect)
    .option('--force-exclude', 'skip even files named on the command line')
    .option('--no-gitignore', 'lint what git ignores, too')
    .option('--stdin-filename <path>', 'the name of standard input', path)
    .option('--list-files', 'show what would be linted')
    .option('--allow-empty', 'exit 0 when there is nothing to lint')
    .optionsGroup('Fixing:')
    .addOption(
      new Option('--fix [safety]', 'repair files; with =unsafe even where behaviour may change').choices([
        'safe',
        'unsafe',
      ]),
    )
    .option('--diff', 'print what --fix would change; write nothing')
    .optionsGroup('Suppression:')
    .option('--no-inline', 'ignore suppression comments')
    .option('--report-unused', 'report suppression comments without effect')
    .optionsGroup('Output:')
    .option(
      '-f, --format <name[=path]>',
      'pretty, summary, compact, json, sarif, github, gitlab, junit, checkstyle, markdown; with a path: to a file (repeatable)',
      collectFormat,
    )
    .option('-o, --output <file>', 'write the report to a file, not to standard output', path)
    .option('-q, --quiet', 'report errors only; others fail a run only with --fail-on or --max-warnings')
    .addOption(
      new Option('--color <when>', 'auto, always or never').choices(['auto', 'always', 'never']).default('auto'),
    )
    .option('--no-color', 'the same as --color never')
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
    .action(async (paths: readonly string[]) =>
      done(await actions.lint(paths, lintFlags(program.opts<WrittenFlags>()))),
    )
    .hook('preSubcommand', (_, command) => rejectEarlyOptions(program, command));
  addCommands(program.commandsGroup('Commands:'), actions, done);
  return program;
}

function addCommands(program: Command, actions: Actions, done: (code: number) => void): void {
  // The word is cut off before the arguments are read, so that all options of linting may follow it.
  program
    .command('lint')
    .usage('[options] [paths...]')
    .argument('[paths...]')
    .description('lint files; the word may be left out')
    .action(async (paths: readonly string[]) =>
      done(await actions.lint(paths, lintFlags(program.opts<WrittenFlags>()))),
    );
  const explain = program
    .command('explain')
    .description('show the pages of rules, found by id or by code')
    .argument('<id...>', 'an id, the end of one, or a code of another tool (DL3007)');
  addConfigOptions(explain).action(async (names: readonly string[]) =>
    done(await actions.explain(names, explain.opts<ConfigSourceFlags>())),
  );
  const rules = program
    .command('rules')
    .description('list the rules, or find some')
    .argument('[words...]', 'only those with these words in the id, the codes or the summary')
    .addOption(new Option('-f, --format <name>', 'text or json').choices(['text', 'json']).default('text'))
    .option('--category <name>', 'only those of a category')
    .option('--fixable', 'only those that repair something')
    .option('--preset <name>', 'only those of a preset, at its levels');
  addConfigOptions(rules).action(async (words: readonly string[]) =>
    done(await actions.rules(words, rules.opts<RulesFlags>())),
  );
  const init = program
    .command('init')
    .description('write a configuration for this repository')
    .option('--from [paths...]', 'take over .hadolint.yaml or .dclintrc; without a path, those that are here')
    .option('--no-from', 'take nothing over')
    .action(async () => done(await actions.init(init.opts<InitFlags>())));
  const config = program
    .command('config')
    .description('show the effective configuration for a file, or Compose files merged')
    .argument('[path]', 'the file; a Dockerfile in the current directory by default')
    .option('--all', 'list every rule that is on, not only what differs from the presets')
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
  addHelpCommands(program);
}

function addHelpCommands(program: Command): void {
  program
    .command('help')
    .argument('[command]')
    .description('show this help, or that of a command')
    .action((name: string | undefined) => {
      const command = program.commands.find((each) => each.name() === name);
      if (name === undefined || name === 'lint' || name === 'help' || name === 'version') program.outputHelp();
      else if (command) command.outputHelp();
      else
        throw new Misuse(
          `\`${name}\` is not a command`,
          didYouMean(name, commandNames) ?? `use \`infralint explain ${name}\` for the page of a rule`,
        );
    });
  program
    .command('version')
    .description('show the version')
    .action(() => program.configureOutput().writeOut?.(`${version}\n`));
}

/** Options of linting in front of a command would be ignored. */
function rejectEarlyOptions(program: Command, command: Command): void {
  const values = program.opts<Readonly<Record<string, unknown>>>();
  const early = program.options.find((option) => {
    const key = option.attributeName();
    return program.getOptionValueSource(key) === 'cli' && option.negate === (values[key] === false);
  });
  if (!early) return;
  const name = command.name();
  const isKnown = name === 'lint' || command.options.some(({ long }) => long === early.long);
  throw isKnown
    ? new Misuse(`\`${early.long}\` comes before the command`, `put it after: \`infralint ${name} ${early.long}\``)
    : new Misuse(`\`${early.long}\` is an option of linting, not of \`infralint ${name}\``, 'remove it');
}

function addConfigOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'use this configuration, not the nearest one', configPath)
    .addOption(new Option('--no-config', 'use no configuration').argParser(noConfig))
    .option('--no-plugins', 'do not run the plugins that the configuration names');
}

function addRuleOptions(command: Command): Command {
  return addConfigOptions(command)
    .option('--preset <name>', 'use a preset, not those configured (repeatable)', collectNames)
    .option('--rule <id=level>', 'off, info, warning or error (repeatable)', collectRule)
    .option('--only <id>', 'run only this rule (repeatable)', collectNames)
    .option('--ignore <id>', 'skip this rule (repeatable)', collectNames);
}

/** Shows that the optional values need their `=`. */
function optionTerm(option: Option): string {
  return option.optional
    ? option.flags.replace(' [safety]', '[=unsafe]').replace(' [rules]', '[=all]').replace(' [', '[=')
    : option.flags;
}
