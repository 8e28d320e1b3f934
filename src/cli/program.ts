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

/** The implementations of the commands; each returns the exit code. */
export interface Actions {
  lint(paths: readonly string[], flags: LintFlags): Promise<number>;
  explain(names: readonly string[], flags: ConfigSourceFlags): Promise<number>;
  rules(words: readonly string[], flags: RulesFlags): Promise<number>;
  init(flags: InitFlags): Promise<number>;
  config(path: string | undefined, flags: ConfigFlags): Promise<number>;
  graph(path: string | undefined, flags: GraphFlags): Promise<number>;
}

/** The names of the commands, with which a path must not be confused. */
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
  infralint --fix Dockerfile         apply all safe fixes
  infralint --diff                   show what --fix would change
  infralint - < Dockerfile           lint standard input
  infralint --only DL3008 --stats    run one rule, by the code of another tool
  infralint -f summary               count findings by rule and by file
  infralint -f pretty -f sarif=infralint.sarif
                                     print one report, save another
  infralint explain DL3008           why it matters, and what to do
  infralint ./rules                  a path that looks like a command

Exit codes: 0 no findings at or above --fail-on, 1 findings, 2 misuse, 3 crash.`;

/** The definition of the command line: only flags and help. */
export function createProgram(actions: Actions, done: (code: number) => void): Command {
  const program = new Command('infralint')
    .description('Lints Dockerfiles and Compose files, each on its own and together as a project.')
    .usage('[options] [paths...]\n       infralint <command> [options]')
    .argument('[paths...]', "files and directories; '-' is standard input (default: .)")
    .enablePositionalOptions()
    .showSuggestionAfterError(false)
    .helpCommand(false)
    .configureHelp({ helpWidth: 80, optionTerm, optionDescription: (option) => option.description })
    .addHelpText('after', examples);
  addRuleOptions(program.optionsGroup('Rules:'));
  program
    .option('--shellcheck [path]', 'also run ShellCheck on the scripts', path)
    .optionsGroup('Files:')
    .option('--exclude <glob>', 'skip matching files (repeatable)', collect)
    .option('--force-exclude', 'also skip excluded files that are named on the command line')
    .option('--no-gitignore', 'also lint files that Git ignores')
    .option('--stdin-filename <path>', 'file name to assume for standard input', path)
    .option('--list-files', 'list the files that would be linted')
    .option('--allow-empty', 'exit 0 when there is nothing to lint')
    .optionsGroup('Fixing:')
    .addOption(
      new Option('--fix [safety]', 'fix files; with =unsafe, also where behavior may change').choices([
        'safe',
        'unsafe',
      ]),
    )
    .option('--diff', 'print what --fix would change without writing files')
    .optionsGroup('Suppression:')
    .option('--no-inline', 'ignore suppression comments')
    .option('--report-unused', 'report suppression comments that have no effect')
    .optionsGroup('Output:')
    .option(
      '-f, --format <name[=path]>',
      'pretty, summary, compact, json, sarif, github, gitlab, junit, checkstyle, markdown; with a path, write to that file (repeatable)',
      collectFormat,
    )
    .option('-o, --output <file>', 'write the report to a file instead of standard output', path)
    .option('-q, --quiet', 'report only errors; other findings count only with --fail-on or --max-warnings')
    .addOption(
      new Option('--color <when>', 'auto, always or never').choices(['auto', 'always', 'never']).default('auto'),
    )
    .option('--no-color', 'same as --color never')
    .option('--stats', 'count findings by rule')
    .addOption(
      new Option('--timing [rules]', 'show how long the slowest rules took, or all rules').choices(['top', 'all']),
    )
    .optionsGroup('Result:')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'lowest severity that fails the run: error, warning (default), info or never',
      ).choices(['error', 'warning', 'info', 'never']),
    )
    .option('--max-warnings <n>', 'fail only if there are more warnings than this', wholeNumber)
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
  // `lint` is removed before the arguments are parsed, so that all lint options may follow it.
  program
    .command('lint')
    .usage('[options] [paths...]')
    .argument('[paths...]')
    .description('lint files (the default command)')
    .action(async (paths: readonly string[]) =>
      done(await actions.lint(paths, lintFlags(program.opts<WrittenFlags>()))),
    );
  const explain = program
    .command('explain')
    .description('explain rules, found by id or code')
    .argument('<id...>', 'rule id, the end of one, or the code of another tool (DL3007)');
  addConfigOptions(explain).action(async (names: readonly string[]) =>
    done(await actions.explain(names, explain.opts<ConfigSourceFlags>())),
  );
  const rules = program
    .command('rules')
    .description('list or search the rules')
    .argument('[words...]', 'only rules with these words in the id, codes or summary')
    .addOption(new Option('-f, --format <name>', 'text or json').choices(['text', 'json']).default('text'))
    .option('--category <name>', 'only rules in this category')
    .option('--fixable', 'only rules with a fix')
    .option('--preset <name>', 'only rules in this preset, at its levels');
  addConfigOptions(rules).action(async (words: readonly string[]) =>
    done(await actions.rules(words, rules.opts<RulesFlags>())),
  );
  const init = program
    .command('init')
    .description('write a configuration file for this repository')
    .option('--from [paths...]', 'migrate .hadolint.yaml or .dclintrc; without a path, the ones in this directory')
    .option('--no-from', 'do not migrate anything')
    .action(async () => done(await actions.init(init.opts<InitFlags>())));
  const config = program
    .command('config')
    .description('show the effective configuration for a file, or merged Compose files')
    .argument('[path]', 'file or directory (default: a Dockerfile in the current directory)')
    .option('--all', 'list all rules that are on, not only those that differ from the presets')
    .option('--compose', 'show Compose files as infralint sees them: merged, with short forms expanded')
    .addOption(new Option('-f, --format <name>', 'with --compose: yaml or json').choices(['yaml', 'json']))
    .option('--origins', 'with --compose: show the file and line of each value');
  addRuleOptions(config).action(async (path: string | undefined) =>
    done(await actions.config(path, config.opts<ConfigFlags>())),
  );
  const graph = program
    .command('graph')
    .description('draw the services of Compose files, their tiers and connections')
    .argument('[path]', 'file, or directory to search (default: .)')
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
    .description('show this help, or the help of a command')
    .action((name: string | undefined) => {
      const command = program.commands.find((each) => each.name() === name);
      if (name === undefined || name === 'lint' || name === 'help' || name === 'version') program.outputHelp();
      else if (command) command.outputHelp();
      else
        throw new Misuse(
          `\`${name}\` is not a command`,
          didYouMean(name, commandNames) ?? `use \`infralint explain ${name}\` to read about a rule`,
        );
    });
  program
    .command('version')
    .description('show the version')
    .action(() => program.configureOutput().writeOut?.(`${version}\n`));
}

/** Rejects lint options before a command, which would be ignored. */
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
    ? new Misuse(`\`${early.long}\` must come after the command`, `use \`infralint ${name} ${early.long}\``)
    : new Misuse(`\`${early.long}\` is an option for linting, not for \`infralint ${name}\``, 'remove it');
}

function addConfigOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'use this configuration file instead of the nearest one', configPath)
    .addOption(new Option('--no-config', 'ignore configuration files').argParser(noConfig))
    .option('--no-plugins', 'do not run the plugins named in the configuration');
}

function addRuleOptions(command: Command): Command {
  return addConfigOptions(command)
    .option('--preset <name>', 'use this preset instead of the configured ones (repeatable)', collectNames)
    .option('--rule <id=level>', 'set a rule to off, info, warning or error (repeatable)', collectRule)
    .option('--only <id>', 'run only this rule (repeatable)', collectNames)
    .option('--ignore <id>', 'skip this rule (repeatable)', collectNames);
}

/** Shows optional values with the `=` that they need. */
function optionTerm(option: Option): string {
  return option.optional
    ? option.flags.replace(' [safety]', '[=unsafe]').replace(' [rules]', '[=all]').replace(' [', '[=')
    : option.flags;
}
