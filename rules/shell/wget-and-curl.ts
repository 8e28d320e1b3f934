import { dedent, defineRule, type RunInstruction, type ShellCommand } from '../../src/rule/index.ts';
import { isInHandedText } from '../shared/handed-text.ts';

export default defineRule({
  id: 'shell/wget-and-curl',
  summary: 'A stage downloads with both wget and curl',
  why: 'Either program can do what the other does. Two programs mean more packages, more updates and two ways to download a file.',
  category: 'performance',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: {
    hadolint: { DL4001: 'warning' },
    trivy: 'DS-0014',
    kics: 'fc775e75',
    semgrep: 'use-either-wget-or-curl',
    tally: 'hadolint/DL4001',
  },
  references: ['https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN curl -fsSLO https://example.com/one
        RUN «wget» -nv https://example.com/two
      `,
      good: dedent`
        FROM debian:13
        RUN curl -fsSLO https://example.com/one
        RUN curl -fsSLO https://example.com/two
      `,
    },
  ],
  check: {
    stage({ instructions }, { report }) {
      const seen = new Set<string>();
      for (const instruction of instructions) {
        const run = instruction.kind === 'onbuild' ? instruction.trigger : instruction;
        if (run?.kind !== 'run') continue;
        const calls = downloaders(run);
        for (const { name } of calls) seen.add(name!);
        const [first] = calls;
        const place = calls.find(({ name }) => name !== first?.name)?.words[0] ?? first?.words[0];
        if (seen.size < 2 || !place) continue;
        report(place, 'this stage downloads with both `wget` and `curl`', {
          help: 'use one of them for all downloads',
        });
      }
    },
  },
});

/** The calls of both programs in a RUN. */
function downloaders({ rest, script }: RunInstruction): readonly ShellCommand[] {
  if (!script || !/wget|curl/.test(rest.file.text.slice(script.start, script.end))) return [];
  return script.commands.filter(
    (command) => (command.name === 'wget' || command.name === 'curl') && !isInHandedText(command),
  );
}
