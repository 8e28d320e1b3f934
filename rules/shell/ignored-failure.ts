import { dedent, defineRule, type Fix, type ShellCommand } from '../../src/rule/index.ts';
import { isWork } from '../shared/work.ts';

/** Commands that always succeed and so hide a failure before `||`. */
const SUCCEEDS: ReadonlySet<string> = new Set(['true', ':', 'echo', 'printf']);
/** Commands that end the script or the loop, so the failure is not ignored. */
const ENDS: ReadonlySet<string> = new Set(['exit', 'return', 'false', 'exec', 'break', 'continue', 'kill']);
/** Commands that check a condition at the start of a chain. */
const ASKS = /^(?:\[|test|[ef]?grep|command|type|which|hash|getent|id|dpkg-query|apk)$/;

export default defineRule({
  id: 'shell/ignored-failure',
  summary: '`||` after a chain of `&&` hides every failure in the chain',
  why: '`&&` and `||` have the same precedence: in `a && b || true && c`, the command after `||` runs when `a` or `b` fails. Usually it is meant for `b` alone. If the install or download at the beginning of the chain fails, the build continues and produces an image without it.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  fold: 'file',
  book: 'Dockerfile and package managers',
  references: ['https://www.gnu.org/software/bash/manual/html_node/Lists.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM buildpack-deps:13
        RUN curl -fsSLO https://example.org/tool.deb && dpkg -i tool.deb || «true» && rm tool.deb
      `,
      good: dedent`
        FROM buildpack-deps:13
        RUN curl -fsSLO https://example.org/tool.deb && { dpkg -i tool.deb || true; } && rm tool.deb
      `,
      fixed: dedent`
        FROM buildpack-deps:13
        RUN curl -fsSLO https://example.org/tool.deb && { dpkg -i tool.deb || true; } && rm tool.deb
      `,
    },
  ],
  check: {
    command(command, { report }) {
      if (command.joint !== '||' || command.words.length === 0 || ENDS.has(command.name ?? '')) return;
      const chain = chainBefore(command);
      const step = startOfStep(chain);
      const work = chain.slice(0, step).find((other, index) => isWork(other) && chain[index + 1]!.joint !== '||');
      if (!work || asks(chain[0]!) || tellsOfIt(command)) return;
      const name = command.name ?? 'the command';
      const meant = chain[step]!.name ?? 'the command before';
      const hides = SUCCEEDS.has(name)
        ? `\`|| ${name}\` also hides a failure of \`${work.name}\`, not only of \`${meant}\`: ${command.script.host.kind === 'file' ? 'the script' : 'the build'} continues`
        : `\`${name}\` after \`||\` also runs when \`${work.name}\` fails, and the chain continues: that failure is ignored`;
      report(command.words[0]!, hides, {
        help: `group the commands: \`{ ${meant} … || ${name}; }\``,
        labels: [{ at: work.words[0]!, message: 'a failure here is ignored' }],
        fix: grouped(chain[step]!, command),
      });
    },
  },
});

/** The commands before a `||` in the same list, from the start of the chain. */
function chainBefore({ script, index, context }: ShellCommand): readonly ShellCommand[] {
  const chain: ShellCommand[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const other = script.commands[at]!;
    if (other.context !== context) continue;
    chain.unshift(other);
    if (other.joint !== '&&' && other.joint !== '||' && other.joint !== '|') break;
  }
  return chain;
}

/** The index at which the last step of a chain begins. It may be a pipe. */
function startOfStep(chain: readonly ShellCommand[]): number {
  let at = chain.length - 1;
  while (at > 0 && chain[at]!.joint === '|') at--;
  return at;
}

/** Whether the chain starts with a condition, so all of it may fail. */
function asks(command: ShellCommand): boolean {
  const { name = '', negated } = command;
  return negated || (ASKS.test(name) && !isWork(command));
}

/** Whether the command prints that something failed, and so is meant for the whole chain. */
function tellsOfIt({ name, words }: ShellCommand): boolean {
  if (name !== 'echo' && name !== 'printf') return false;
  return words.some(({ raw }) => /fail|error|warn|skip|could ?n[o']t|cannot|unable|not /i.test(raw));
}

function grouped(first: ShellCommand, last: ShellCommand): Fix | undefined {
  const { file, script, index } = last;
  const next = script.commands[index + 1];
  if (next?.joint === '|' || first.negated || last.redirects.some(({ operator }) => operator.startsWith('<<')))
    return undefined;
  return {
    title: 'group the command with its fallback',
    safety: 'unsafe',
    edits: [
      { at: { file, start: first.start, end: first.start }, text: '{ ' },
      { at: { file, start: last.end, end: last.end }, text: '; }' },
    ],
  };
}
