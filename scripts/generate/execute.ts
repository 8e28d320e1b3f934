import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/cli.ts';
import type { Example, Rule } from '../../src/rule/contract.ts';
import { filesOfExample } from '../../src/rule/files-of-example.ts';

/** Runs infralint as if in a pipe of 80 columns, and returns its output without the duration. */
export async function execute(argv: readonly string[], cwd: string): Promise<string> {
  let text = '';
  const output = { write: (part: string) => (text += part), columns: 80 };
  const code = await main(argv, {
    stdin: (async function* () {})(),
    stdout: output,
    stderr: output,
    env: {},
    cwd,
    now: () => 0,
  });
  if (code > 1) throw new Error(`infralint ${argv.join(' ')} exited with ${code}:\n${text}`);
  return text.replace(/ \(\d+(?:\.\d+)? m?s\)$/m, '');
}

let temporary: string | undefined;

/** The empty directory in which all examples are run in turn: creating one for each would take seconds in total. */
function emptyDirectory(): string {
  temporary ??= mkdtempSync(join(tmpdir(), 'infralint-example-'));
  // Its name can appear in a message.
  const directory = join(temporary, 'shop');
  mkdirSync(directory, { recursive: true });
  for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true });
  return directory;
}

/** Removes the files of {@link executeExample} from the disk. */
export function removeExamples(): void {
  if (temporary !== undefined) rmSync(temporary, { recursive: true });
  temporary = undefined;
}

/** The output of infralint for the bad text of an example, with only its rule turned on. */
export async function executeExample(rule: Rule, example: Example): Promise<string> {
  const directory = emptyDirectory();
  for (const [name, text] of filesOfExample(rule, example.bad)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text.replace(/[«»]/g, ''));
  }
  if (example.unexecutable)
    for (const argv of [
      ['init', '-q'],
      ['add', '.'],
    ])
      execFileSync('git', argv, { cwd: directory });
  const { options, target } = example;
  const config = {
    ...(options !== undefined && { rules: { [rule.id]: [rule.severity, options] } }),
    ...(target !== undefined && { target }),
  };
  const configured = Object.keys(config).length > 0;
  if (configured) writeFileSync(join(directory, 'infralint.json'), JSON.stringify(config));
  const output = await execute(
    [...(configured ? [] : ['--no-config']), '--report-unused', '--only', rule.id],
    directory,
  );
  if (!output.includes(rule.id)) throw new Error(`${rule.id} does not report its own bad example:\n${output}`);
  // The last line counts files, which is not useful for a single example.
  return output.slice(0, output.search(/\n\d+ (?:error|warning|info)s?\b.* in .*\n(?:fixable: .*\n)?$/) + 1);
}
