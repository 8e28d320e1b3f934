import { type CopyInstruction, dedent, defineRule, type RuleContext } from '../../src/rule/index.ts';

const PROGRAMS_DIRECTORY = /^\/(?:usr\/(?:local\/)?)?(?:s?bin|lib(?:64|exec)?)(?:\/|$)/;
const SCRIPT = /\.(?:sh|bash|exe|bin|run)$/;

export default defineRule({
  id: 'dockerfile/program-owned-by-user',
  summary: 'A program that the user running it can modify',
  why: 'An attacker who takes over a process can rewrite the programs that its user owns. The start script or binary then does what the attacker wants on every start of the container, and for everyone else who runs it. Programs work just as well if root owns them and other users can only read and execute them.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: { sonar: 'S6504' },
  cwe: 732,
  references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY «--chown=app» server /usr/local/bin/
        USER app
      `,
      good: dedent`
        FROM debian:13
        COPY server /usr/local/bin/
        USER app
      `,
    },
  ],
  check: { copy, add: copy },
});

function copy(node: CopyInstruction, { report }: RuleContext): void {
  const flag = node.flags.find(({ name }) => name === 'chown');
  const owner = flag?.value?.value;
  if (!flag || owner === undefined || /^(?:root|0)?(?::|$)/.test(owner) || !node.stage?.last) return;
  // Without write permission, the owner matters little.
  if (/^0?[0145]/.test(node.flags.find(({ name }) => name === 'chmod')?.value?.value ?? '')) return;
  const to = node.destination?.value ?? '';
  const isProgram =
    PROGRAMS_DIRECTORY.test(to) || node.sources.some(({ value }) => SCRIPT.test(value ?? '')) || SCRIPT.test(to);
  if (!isProgram) return;
  const { file, start, end } = flag;
  report(
    { file, start, end },
    `\`${owner}\` owns the copied files: a process running as that user can modify the program`,
    {
      help: 'remove `--chown`; `--chmod=755` makes the program executable for all users',
    },
  );
}
