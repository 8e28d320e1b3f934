import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { version } from '../../src/version.ts';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';

describe('help', () => {
  it('is grouped, shows examples and ends well', async () => {
    const { code, out, err } = await cli(['--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatchInlineSnapshot(`
      "Usage: infralint [options] [paths...]
             infralint <command> [options]

      Lints Dockerfiles and Compose files, each on its own and together as a project.

      Arguments:
        paths                       files and directories; '-' is standard input
                                    (default: .)

      Rules:
        -c, --config <file>         use this configuration file instead of the nearest
                                    one
        --no-config                 ignore configuration files
        --no-plugins                do not run the plugins named in the configuration
        --preset <name>             use this preset instead of the configured ones
                                    (repeatable)
        --rule <id=level>           set a rule to off, info, warning or error
                                    (repeatable)
        --only <id>                 run only this rule (repeatable)
        --ignore <id>               skip this rule (repeatable)
        --shellcheck[=path]         also run ShellCheck on the scripts

      Files:
        --exclude <glob>            skip matching files (repeatable)
        --force-exclude             also skip excluded files that are named on the
                                    command line
        --no-gitignore              also lint files that Git ignores
        --stdin-filename <path>     file name to assume for standard input
        --list-files                list the files that would be linted
        --allow-empty               exit 0 when there is nothing to lint

      Fixing:
        --fix[=unsafe]              fix files; with =unsafe, also where behavior may
                                    change
        --diff                      print what --fix would change without writing
                                    files

      Suppression:
        --no-inline                 ignore suppression comments
        --report-unused             report suppression comments that have no effect

      Output:
        -f, --format <name[=path]>  pretty, summary, compact, json, sarif, github,
                                    gitlab, junit, checkstyle, markdown; with a path,
                                    write to that file (repeatable)
        -o, --output <file>         write the report to a file instead of standard
                                    output
        -q, --quiet                 report only errors; other findings count only with
                                    --fail-on or --max-warnings
        --color <when>              auto, always or never
        --no-color                  same as --color never
        --stats                     count findings by rule
        --timing[=all]              show how long the slowest rules took, or all rules

      Result:
        --fail-on <severity>        lowest severity that fails the run: error, warning
                                    (default), info or never
        --max-warnings <n>          fail only if there are more warnings than this

      Other:
        -v, --version               show the version
        -h, --help                  show this help

      Commands:
        lint [paths...]             lint files (the default command)
        explain [options] <id...>   explain rules, found by id or code
        rules [options] [words...]  list or search the rules
        init [options]              write a configuration file for this repository
        config [options] [path]     show the effective configuration for a file, or
                                    merged Compose files
        graph [options] [path]      draw the services of Compose files, their tiers
                                    and connections
        help [command]              show this help, or the help of a command
        version                     show the version

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

      Exit codes: 0 no findings at or above --fail-on, 1 findings, 2 misuse, 3 crash.
      "
    `);
  });

  it.each(['', 'explain', 'rules', 'init', 'config', 'graph'])('of %j fits 80 columns', async (command) => {
    const { code, out } = await cli([command, '--help'].filter((word) => word !== ''));
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('tells the version', async () => {
    for (const word of ['--version', '-v', 'version'])
      expect(await cli([word])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('is a command as well', async () => {
    const help = await cli(['--help']);
    for (const argv of [['help'], ['help', 'lint'], ['lint', '--help']]) expect(await cli(argv)).toEqual(help);
    for (const argv of [
      ['help', 'rules'],
      ['--help', 'rules'],
      ['-h', 'rules'],
    ])
      expect(await cli(argv)).toEqual(await cli(['rules', '--help']));
  });
});

describe('misuse ends in 2, says what is wrong and prints nothing', () => {
  it.each([
    [['--fxi'], 'unknown option `--fxi`\n  help: did you mean `--fix`?'],
    [['--since', 'main'], 'unknown option `--since`\n  help: see `infralint --help`'],
    [['rules', '--fixabel'], 'did you mean `--fixable`?'],
    [['rules', '--fix'], '`--fix` is an option for linting, not for `infralint rules`'],
    [['--from', 'x'], '`--from` is an option of `infralint init`\n  help: use `infralint init --from`'],
    [['--fix=all'], '`--fix` does not accept `all`\n  help: use `safe` or `unsafe`'],
    [['--fail-on', 'warn'], '`--fail-on` does not accept `warn`\n  help: did you mean `warning`?'],
    [['--color', 'blue'], 'use `auto`, `always` or `never`'],
    [['--rule', 'DL3007'], '`--rule` does not accept `DL3007`\n  help: use ID=LEVEL'],
    [['--rule', 'DL3007=warn'], 'use `--rule DL3007=warning`'],
    [['--rule', 'DL3007=x'], 'use a level: off, info, warning or error'],
    [['--fail-on', 'none'], 'did you mean `never`?'],
    [['--fail-on', 'HIGH'], 'did you mean `error`?'],
    [['--only', ''], '`--only` needs a value\n  help: use `--only <id>`'],
    [['--only', ','], '`--only` does not accept `,`\n  help: add a name'],
    [['--config', ''], '`--config` needs a value'],
    [['--shellcheck='], '`--shellcheck` needs a value'],
    [['--fix='], '`--fix` needs a value\n  help: use `safe` or `unsafe`'],
    [['-c', 'a', '--no-config'], '`--config` and `--no-config` contradict each other\n  help: remove one of them'],
    [['config', '--no-config', '-c', 'a'], '`--config` and `--no-config` contradict each other'],
    [['-c', 'a', '-c', 'b'], '`--config` is used twice'],
    [['--quiet=yes'], '`--quiet` does not accept a value\n  help: use `--quiet`'],
    [['--no-color=false'], '`--no-color` does not accept a value\n  help: remove it'],
    [['--diff=unsafe'], '`--diff` does not accept a value\n  help: use `--fix=unsafe --diff`'],
    [['--help=1'], '`--help` does not accept a value'],
    [['--only', 'compose/*'], "help: use `--exclude '*.y*ml'` to skip Compose files"],
    [['--ignore', 'DL*'], 'help: name rules and codes one by one'],
    [['**/Dockerfile'], 'help: name a directory to search'],
    [['graph', '-o', 'x.html'], 'help: redirect the output: `infralint graph -f html > x.html`'],
    [['-qQ'], 'unknown option `-Q`'],
    [['rules', '--json'], 'unknown option `--json`\n  help: use `--format json`'],
    [['rules', '--no-color'], 'help: set `NO_COLOR=1` in the environment'],
    [['--max-warnings', '-1'], 'use a whole number'],
    [['--config'], '`--config` needs a value\n  help: use `--config <file>`'],
    [['explain'], 'missing required argument `id`\n  help: see `infralint explain --help`'],
    [['config', 'a', 'b'], 'too many arguments for `config`: expected 1 argument but got 2'],
    [['help', 'rulse'], '`rulse` is not a command\n  help: did you mean `rules`?'],
    [['help', 'DL3007'], 'use `infralint explain DL3007` to read about a rule'],
    [['--preset', 'strict', 'config'], 'use `infralint config --preset`'],
    [['--quiet', 'rules'], '`--quiet` is an option for linting, not for `infralint rules`'],
    [['-f', 'sariff'], 'unknown format `sariff`\n  help: did you mean `sarif`?'],
    [['-f', 'json=x', '-f', 'sarif=x'], 'two reports cannot share the file `x`'],
    [['-f', 'json', '-f', 'sarif', '-o', 'x'], 'two reports cannot share the file `x`'],
    [['-f', 'json=x', '-o', 'y'], '`--output y` has nothing to write'],
    [['--diff', '-o', 'x'], 'use `--diff > x`'],
    [['-f', 'json', '-f', 'sarif'], 'two reports cannot share standard output'],
    [['-f', 'json='], 'add a path after `=`; if it comes from a variable, the variable is empty'],
    [['--preset', 'hadolit'], 'unknown preset `hadolit`\n  help: did you mean `hadolint`?'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await cli(argv);
    expect(err).toContain(message);
    expect([code, out]).toEqual([2, '']);
  });
});

it('no value of an option ends a run in silence', async () => {
  const directory = tree({ 'empty/x': '' });
  const action = async () => 0;
  const all = { lint: action, explain: action, rules: action, init: action, config: action, graph: action };
  const program = createProgram(all, () => {});
  for (const command of [program, ...program.commands])
    for (const { long, required, optional } of command.options) {
      const words = command === program ? [] : [command.name()];
      const takesValue = required || optional;
      // An empty glob leaves nothing out.
      if (long === '--exclude') continue;
      for (const option of takesValue ? [`${long}=`] : [`${long}=1`, `${long}=`, `${long}=no`]) {
        const argv = [...words, option];
        const { code, out, err } = await cli(argv, { cwd: directory });
        expect([argv, code, out]).toEqual([argv, 2, '']);
        expect(err).toMatch(/^error: /);
        if (!takesValue) expect(err).toContain(' does not accept a value\n');
      }
    }
});
