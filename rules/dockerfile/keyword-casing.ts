import { type Dockerfile, dedent, defineRule, type Instruction, replacement, textOf } from '../../src/rule/index.ts';
import { logicalCharacters } from '../shared/logical-line.ts';

export default defineRule({
  id: 'dockerfile/keyword-casing',
  summary: 'Keywords in different case',
  why: 'Docker reads keywords in any case. A file that mixes them is harder to scan, since the eye looks for the keywords by their shape.',
  category: 'style',
  severity: 'info',
  presets: ['recommended'],
  fix: 'safe',
  aliases: {
    buildkit: { ConsistentInstructionCasing: 'warning' },
    sonar: 'S6476',
    tally: 'buildkit/ConsistentInstructionCasing',
  },
  references: ['https://docs.docker.com/go/dockerfile/rule/consistent-instruction-casing/'],
  fold: 'file',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        WORKDIR /app
        «copy» app.sh .
      `,
      good: dedent`
        FROM alpine:3.22
        WORKDIR /app
        COPY app.sh .
      `,
      fixed: dedent`
        FROM alpine:3.22
        WORKDIR /app
        COPY app.sh .
      `,
    },
  ],
  check: {
    dockerfile(dockerfile, { report }) {
      const instructions = judged(dockerfile);
      let upper = 0;
      let lower = 0;
      for (const instruction of instructions) {
        const written = writtenKeyword(instruction);
        if (written === written.toUpperCase()) upper++;
        else if (written === written.toLowerCase()) lower++;
      }
      const wantsLower = lower > upper;
      for (const instruction of instructions) {
        const { keywordSpan } = instruction;
        const written = writtenKeyword(instruction);
        const wanted = wantsLower ? written.toLowerCase() : written.toUpperCase();
        if (written === wanted) continue;
        report(
          keywordSpan,
          `\`${written}\` is not in ${wantsLower ? 'lower' : 'upper'} case like the other keywords of this file`,
          {
            help: `write \`${wanted}\``,
            // A keyword across lines stays as it is.
            fix:
              textOf(keywordSpan) === written
                ? replacement('write all keywords alike', keywordSpan, wanted)
                : undefined,
          },
        );
      }
    },
  },
});

/** The keyword without what may stand between the lines that it is split into. */
function writtenKeyword({ keywordSpan, dockerfile }: Instruction): string {
  const written = textOf(keywordSpan);
  if (!written.includes('\n')) return written;
  return logicalCharacters(keywordSpan, dockerfile.escape)
    .map(({ text }) => text)
    .join('');
}

/** As Docker does: every instruction of a stage, but neither the global ARGs nor what is inside ONBUILD. */
function judged(dockerfile: Dockerfile): Instruction[] {
  const instructions: Instruction[] = [];
  for (const stage of dockerfile.stages) {
    instructions.push(stage.from);
    for (const instruction of stage.instructions) if (instruction.kind !== 'unknown') instructions.push(instruction);
  }
  return instructions;
}
