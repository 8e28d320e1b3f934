import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { configNames } from '../src/config/find.ts';
import { cli } from './support/cli.ts';
import { tree } from './support/files.ts';
import { type Block, blocksIn, codeIn, pages } from './support/markdown.ts';
import { repository } from './support/sources.ts';

/** A repository as the pages picture it. */
const files: Readonly<Record<string, string>> = {
  'infralint.base.yaml': 'failOn: error\n',
  'shop/Dockerfile': 'FROM debian:13\nMAINTAINER Ada\nCMD echo hi\n',
  'shop/compose.yaml': 'services:\n  web:\n    build: .\n',
  'shop/compose.prod.yaml': 'services:\n  web:\n    restart: always\n',
  'shop/prod.env': 'VERSION=1\n',
  'shop/compose.test.yaml': 'services:\n  web:\n    command: npm test\n',
  'shop/deploy/stack.yml': 'services:\n  web:\n    image: nginx:1.29\n',
  'shop/path/to/real/projects/compose.yaml': 'services:\n  web:\n    image: nginx:1.29\n',
  'shop/rules/Dockerfile': 'FROM debian:13\n',
  'shop/.hadolint.yaml': 'ignored: [DL3008]\n',
  'shop/.dclintrc': 'rules:\n  no-version-field: 0\n',
  'shop/lint/foreign-registry.js': 'export default [];\n',
};

function shop(): string {
  const cwd = join(tree(files), 'shop');
  symlinkSync(join(repository, 'fixtures'), join(cwd, 'fixtures'));
  return cwd;
}

/** One run of infralint that a page shows. */
interface Command {
  readonly argv: readonly string[];
  /** The file that is its standard input. */
  readonly stdin: string | undefined;
}

/** What stands for something else: `<rule>`, `[paths...]`, `NAME`. */
const PLACEHOLDER = /<[\w-]+>|\[\w|\.\.\.|…|\b[A-Z]{4,}\b/;

/** The commands of a shell, one after the other, without those of other programs; what follows two blanks explains them. */
function commandsOf(script: string): readonly Command[] {
  return script
    .split(/\n|&&|;/)
    .filter((line) => !PLACEHOLDER.test(line))
    .flatMap(
      (line) =>
        /^\s*(?:\$ )?(?:npx (?:--yes |-y )?infralint(?:@[\d.]+)?|npm start --|infralint)(?=\s|$)(.*)/.exec(line)?.[1] ??
        [],
    )
    .map((rest) => {
      const [command = ''] = rest.split(/\s#|\s\s|[|>]/);
      const [before = '', stdin] = command.split('<').map((part) => part.trim());
      const words = before.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? [];
      return {
        argv: words
          .map((word) => word.replaceAll(/['"]/g, ''))
          .map(known)
          .filter((word) => word !== ''),
        stdin,
      };
    });
}

/** What stands for something else in the pages: a rule that is about to be written, a program that may not be installed, variables. */
function known(word: string): string {
  if (word.startsWith('--shellcheck')) return '';
  return word.replace('some-flaw', 'obsolete-version').replace('$GITHUB_STEP_SUMMARY', 'summary.md');
}

async function expectToRun(script: string): Promise<void> {
  const cwd = shop();
  for (const { argv, stdin } of commandsOf(script)) {
    // Where there is something to take over, it asks.
    if (argv.join() === 'init') for (const name of ['.hadolint.yaml', '.dclintrc']) rmSync(join(cwd, name));
    const { code, err } = await cli(argv, { cwd, stdin: stdin === undefined ? '' : readFileSync(join(cwd, stdin)) });
    expect({ argv, code, err: code > 1 ? err : '' }).toEqual({ argv, code: code > 1 ? 'at most 1' : code, err: '' });
  }
}

const scripts = blocksIn('sh', 'bash', 'console', 'text').filter(({ text }) => commandsOf(text).length > 0);

describe('a command in the documents runs', () => {
  it.each(scripts.map((block) => [block.at, block] as const))('%s', (_, { text }) => expectToRun(text));

  const inText = new Set(codeIn(/^(?:npx )?infralint(?! explain$)/).filter((code) => commandsOf(code).length > 0));

  it.each([...inText])('%s', expectToRun);

  it('and would not if it had an option that does not exist', async () => {
    await expect(expectToRun('npx infralint --nosuch')).rejects.toThrow();
    await expect(expectToRun('cd x && infralint - < Dockerfile  # from a pipe')).resolves.toBeUndefined();
  });
});

/** Pages that are about infralint alone: every option that they name is one of its own. */
const ownPages = pages.filter((page) => !/CHANGELOG|CONTRIBUTING|comparison|migrate-from/.test(page));

it('the documents name only options that exist', async () => {
  const commands = [[], ['explain'], ['rules'], ['init'], ['config'], ['graph']];
  const helps = await Promise.all(commands.map((command) => cli([...command, '--help'])));
  const options = new Set(helps.flatMap(({ out }) => out.match(/--[a-z][\w-]*/g) ?? []));
  const named = codeIn(/^--\w/, ownPages).flatMap((code) => code.match(/^--[\w-]+/) ?? []);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((option) => !options.has(option))).toEqual([]);
});

it('docs/api.md shows the JSON that is printed', async () => {
  const [dockerfile, shown] = blocksIn('dockerfile', 'json').filter(({ page }) => page === 'docs/api.md');
  const { out } = await cli(['--format', 'json'], { cwd: tree({ Dockerfile: dockerfile?.text ?? '' }) });
  expect(pathsOf(JSON.parse(out))).toEqual(pathsOf(JSON.parse(shown?.text ?? '{}')));
});

/** The values of all keys by path, without what is worded anew from time to time: messages, and the codes of other tools. */
function pathsOf(value: unknown, path = ''): readonly (readonly [path: string, value: unknown])[] {
  if (/\/(?:aliases|message|help)$/.test(path)) return [[path, typeof value]];
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, `${path}/${key}`));
}

const keys = new Set(
  Object.keys(JSON.parse(readFileSync(join(repository, 'docs/configuration.schema.json'), 'utf8')).properties),
);

/** Whether a block is a configuration of infralint: a comment says so, or it has no other keys. */
function isConfiguration({ text }: Block): boolean {
  const [, name = ''] = /^# (\S+)\n/.exec(text) ?? [];
  const data = parseDocument(text).toJS();
  return configNames.includes(name) || Object.keys(data ?? {}).every((key) => keys.has(key));
}

describe('YAML in the documents', () => {
  const blocks = blocksIn('yaml', 'yml', 'json');

  it.each(blocks.map((block) => [block.at, block] as const))('can be read: %s', async (_, block) => {
    expect(parseDocument(block.text).errors).toEqual([]);
    const runs = [...block.text.matchAll(/(?:npx |npm start|infralint )[^"\n]*/g)].map(([run]) => run);
    await expectToRun(runs.join('\n'));
  });

  const configurations = blocks.filter(isConfiguration);

  it('holds configurations', () => expect(configurations.length).toBeGreaterThan(3));

  it.each(configurations.map((block) => [block.at, block] as const))('is a configuration: %s', async (_, { text }) => {
    const cwd = shop();
    const path = join(cwd, 'infralint.yaml');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    const { code, err } = await cli(['config'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
