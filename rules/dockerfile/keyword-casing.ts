import { type Dockerfile, dedent, defineRule, type Instruction, replacement, textOf } from '../../src/rule/index.ts';
import { logicalCharacters } from '../shared/logical-line.ts';

export default defineRule({
  id: 'dockerfile/keyword-casing',
  summary: 'Keywords in inconsistent case',
  why: 'Docker reads keywords in any case, but a file that mixes upper and lower case is harder to read.',
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
          `\`${written}\` is not in ${wantsLower ? 'lower' : 'upper'}case like the other keywords of this file`,
          {
            help: `use \`${wanted}\``,
            // A keyword split across lines is not changed.
            fix:
              textOf(keywordSpan) === written
                ? replacement('use the same case for all keywords', keywordSpan, wanted)
                : undefined,
          },
        );
      }
    },
  },
});

/** The keyword, joined if it is split across lines. */
function writtenKeyword({ keywordSpan, dockerfile }: Instruction): string {
  const written = textOf(keywordSpan);
  if (!written.includes('\n')) return written;
  return logicalCharacters(keywordSpan, dockerfile.escape)
    .map(({ text }) => text)
    .join('');
}

/** Like Docker: all instructions of the stages, but not the global ARGs or the instructions inside ONBUILD. */
function judged(dockerfile: Dockerfile): Instruction[] {
  const instructions: Instruction[] = [];
  for (const stage of dockerfile.stages) {
    instructions.push(stage.from);
    for (const instruction of stage.instructions) if (instruction.kind !== 'unknown') instructions.push(instruction);
  }
  return instructions;
}
