import { describe, expect, it } from 'vitest';
import { version } from '../../src/version.ts';
import { cli } from '../support/cli.ts';

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
        --only <id>                 nothing but this rule (repeatable)
        --ignore <id>               not this rule (repeatable)
        --shellcheck[=path]         report what ShellCheck finds in the scripts, too

      Files:
        --exclude <glob>            leave files out (repeatable)
        --force-exclude             leave out even files named on the command line
        --no-gitignore              lint what git ignores, too
        --stdin-filename <path>     the name of standard input
        --list-files                show what would be linted
        --allow-empty               it is no mistake when there is nothing to lint

      Fixing:
        --fix[=unsafe]              repair files; with =unsafe even where behaviour
                                    may change
        --diff                      print what --fix would change; write nothing

      Suppression:
        --no-inline                 do not heed comments that suppress findings
        --report-unused             report comments that suppress nothing

      Output:
        -f, --format <name[=path]>  pretty, summary, compact, json, sarif, github,
                                    gitlab, junit, checkstyle, markdown; with a path:
                                    to a file (repeatable)
        --quiet                     report errors only, and fail for nothing else
        --color <when>              auto, always or never
        --stats                     count findings by rule
        --timing[=all]              show the time spent by the slowest rules, or all

      Result:
        --fail-on <severity>        error, warning (default), info or never
        --max-warnings <n>          fail only when there are more warnings

      Other:
        -v, --version               show the version
        -h, --help                  show this help

      Commands:
        explain [options] <rule>    show the page of a rule, found by id or by code
        rules [options]             list the rules
        init [options]              write a configuration for this repository
        config [options] [path]     show the effective configuration for a file, or
                                    Compose files merged
        graph [options] [path]      draw the services of Compose files, their tiers
                                    and what connects them

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
    expect(await cli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('misuse ends in 2, says what is wrong and prints nothing', () => {
  it.each([
    [['--fxi'], "unknown option '--fxi'\n(Did you mean --fix?)"],
    [['rules', '--fixabel'], 'Did you mean --fixable?'],
    [['--fix=all'], 'Allowed choices are safe, unsafe'],
    [['--fail-on', 'warn'], 'Allowed choices are error, warning, info, never'],
    [['--color', 'blue'], 'Allowed choices are auto, always, never'],
    [['--rule', 'DL3007'], 'Write it as ID=LEVEL'],
    [['--rule', 'DL3007=warn'], 'Levels are off, info, warning, error'],
    [['--max-warnings', '-1'], 'It must be a whole number'],
    [['--config'], 'argument missing'],
    [['explain'], "missing required argument 'rule'"],
    [['-f', 'sariff'], 'unknown format `sariff`\n  help: did you mean `sarif`?'],
    [['-f', 'json', '-f', 'sarif'], 'two reports cannot share standard output'],
    [['-f', 'json='], 'The path after = is missing'],
    [['--preset', 'hadolit'], 'unknown preset `hadolit`\n  help: did you mean `hadolint`?'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await cli(argv);
    expect(err).toContain(message);
    expect([code, out]).toEqual([2, '']);
  });
});
