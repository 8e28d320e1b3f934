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

      Lints Dockerfiles and Compose files: one at a time and as one project.

      Arguments:
        paths                       files and directories; '-' is standard input
                                    (default: .)

      Rules:
        -c, --config <file>         use this configuration, not the nearest one
        --no-config                 use no configuration
        --no-plugins                do not run the plugins that the configuration
                                    names
        --preset <name>             use a preset, not those configured (repeatable)
        --rule <id=level>           off, info, warning or error (repeatable)
        --only <id>                 run only this rule (repeatable)
        --ignore <id>               skip this rule (repeatable)
        --shellcheck[=path]         report what ShellCheck finds in the scripts, too

      Files:
        --exclude <glob>            skip matching files (repeatable)
        --force-exclude             skip even files named on the command line
        --no-gitignore              lint what git ignores, too
        --stdin-filename <path>     the name of standard input
        --list-files                show what would be linted
        --allow-empty               exit 0 when there is nothing to lint

      Fixing:
        --fix[=unsafe]              repair files; with =unsafe even where behaviour
                                    may change
        --diff                      print what --fix would change; write nothing

      Suppression:
        --no-inline                 ignore suppression comments
        --report-unused             report suppression comments without effect

      Output:
        -f, --format <name[=path]>  pretty, summary, compact, json, sarif, github,
                                    gitlab, junit, checkstyle, markdown; with a path:
                                    to a file (repeatable)
        -o, --output <file>         write the report to a file, not to standard output
        -q, --quiet                 report errors only; others fail a run only with
                                    --fail-on or --max-warnings
        --color <when>              auto, always or never
        --no-color                  the same as --color never
        --stats                     count findings by rule
        --timing[=all]              show the time spent by the slowest rules, or all

      Result:
        --fail-on <severity>        error, warning (default), info or never
        --max-warnings <n>          fail only when there are more warnings

      Other:
        -v, --version               show the version
        -h, --help                  show this help

      Commands:
        lint [paths...]             lint files; the word may be left out
        explain [options] <id...>   show the pages of rules, found by id or by code
        rules [options] [words...]  list the rules, or find some
        init [options]              write a configuration for this repository
        config [options] [path]     show the effective configuration for a file, or
                                    Compose files merged
        graph [options] [path]      draw the services of Compose files, their tiers
                                    and what connects them
        help [command]              show this help, or that of a command
        version                     show the version

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

      Exit code: 0 nothing at or above --fail-on, 1 findings, 2 misuse, 3 a crash.
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
    [['rules', '--fix'], '`--fix` is an option of linting, not of `infralint rules`'],
    [['--from', 'x'], '`--from` is an option of `infralint init`\n  help: use `infralint init --from`'],
    [['--fix=all'], '`--fix` does not accept `all`\n  help: use `safe` or `unsafe`'],
    [['--fail-on', 'warn'], '`--fail-on` does not accept `warn`\n  help: did you mean `warning`?'],
    [['--color', 'blue'], 'use `auto`, `always` or `never`'],
    [['--rule', 'DL3007'], '`--rule` does not accept `DL3007`\n  help: write it as ID=LEVEL'],
    [['--rule', 'DL3007=warn'], 'use `--rule DL3007=warning`'],
    [['--rule', 'DL3007=x'], 'use a level: off, info, warning or error'],
    [['--fail-on', 'none'], 'did you mean `never`?'],
    [['--fail-on', 'HIGH'], 'did you mean `error`?'],
    [['--only', ''], '`--only` needs a value\n  help: write it as `--only <id>`'],
    [['--only', ','], '`--only` does not accept `,`\n  help: write a name'],
    [['--config', ''], '`--config` needs a value'],
    [['--shellcheck='], '`--shellcheck` needs a value'],
    [['--fix='], '`--fix` needs a value\n  help: use `safe` or `unsafe`'],
    [['-c', 'a', '--no-config'], '`--config` and `--no-config` contradict each other\n  help: remove one of them'],
    [['config', '--no-config', '-c', 'a'], '`--config` and `--no-config` contradict each other'],
    [['-c', 'a', '-c', 'b'], '`--config` is given twice'],
    [['--quiet=yes'], '`--quiet` takes no value\n  help: use `--quiet`'],
    [['--no-color=false'], '`--no-color` takes no value\n  help: leave it out'],
    [['--diff=unsafe'], '`--diff` takes no value\n  help: use `--fix=unsafe --diff`'],
    [['--help=1'], '`--help` takes no value'],
    [['--only', 'compose/*'], "help: `--exclude '*.y*ml'` leaves Compose files out"],
    [['--ignore', 'DL*'], 'help: name rules and codes one by one'],
    [['**/Dockerfile'], 'help: name a directory, which is searched'],
    [['graph', '-o', 'x.html'], 'help: redirect what it prints: `infralint graph -f html > x.html`'],
    [['-qQ'], 'unknown option `-Q`'],
    [['rules', '--json'], 'unknown option `--json`\n  help: use `--format json`'],
    [['rules', '--no-color'], 'help: set `NO_COLOR=1` in the environment'],
    [['--max-warnings', '-1'], 'use a whole number'],
    [['--config'], '`--config` needs a value\n  help: write it as `--config <file>`'],
    [['explain'], 'missing required argument `id`\n  help: see `infralint explain --help`'],
    [['config', 'a', 'b'], 'too many arguments for `config`: expected 1 argument but got 2'],
    [['help', 'rulse'], '`rulse` is not a command\n  help: did you mean `rules`?'],
    [['help', 'DL3007'], 'use `infralint explain DL3007` for the page of a rule'],
    [['--preset', 'strict', 'config'], 'put it after: `infralint config --preset`'],
    [['--quiet', 'rules'], '`--quiet` is an option of linting, not of `infralint rules`'],
    [['-f', 'sariff'], 'unknown format `sariff`\n  help: did you mean `sarif`?'],
    [['-f', 'json=x', '-f', 'sarif=x'], 'two reports cannot share the file `x`'],
    [['-f', 'json', '-f', 'sarif', '-o', 'x'], 'two reports cannot share the file `x`'],
    [['-f', 'json=x', '-o', 'y'], '`--output y` has nothing to write'],
    [['--diff', '-o', 'x'], 'use `--diff > x`'],
    [['-f', 'json', '-f', 'sarif'], 'two reports cannot share standard output'],
    [['-f', 'json='], 'write a path after `=`; if it comes from a variable, that is empty'],
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
        if (!takesValue) expect(err).toContain(' takes no value\n');
      }
    }
});
