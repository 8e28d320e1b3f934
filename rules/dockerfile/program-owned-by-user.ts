import { type CopyInstruction, dedent, defineRule, type RuleContext } from '../../src/rule/index.ts';

const PROGRAMS_DIRECTORY = /^\/(?:usr\/(?:local\/)?)?(?:s?bin|lib(?:64|exec)?)(?:\/|$)/;
const SCRIPT = /\.(?:sh|bash|exe|bin|run)$/;

export default defineRule({
  id: 'dockerfile/program-owned-by-user',
  summary: 'A program is copied so that the user who runs it may change it',
  why: 'A process that is taken over can rewrite the programs that its user owns: the start script or a binary then does what the attacker wants at each start, as long as the container lives, and for whoever else runs it. Programs work as well when root owns them and others may only read and run them.',
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
  // Without the right to write, who owns it matters little.
  if (/^0?[0145]/.test(node.flags.find(({ name }) => name === 'chmod')?.value?.value ?? '')) return;
  const to = node.destination?.value ?? '';
  const isProgram =
    PROGRAMS_DIRECTORY.test(to) || node.sources.some(({ value }) => SCRIPT.test(value ?? '')) || SCRIPT.test(to);
  if (!isProgram) return;
  const { file, start, end } = flag;
  report(
    { file, start, end },
    `\`${owner}\` owns what is copied: a process of that user may rewrite the program that it runs`,
    {
      help: 'leave `--chown` out; `--chmod=755` makes it executable for all',
    },
  );
}
