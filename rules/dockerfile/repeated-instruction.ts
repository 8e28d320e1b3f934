import { dedent, defineRule, type Instruction, textOf } from '../../src/rule/index.ts';
import { removeLines } from '../shared/edits.ts';

/** The codes of other tools for each keyword. */
const SINGLE = {
  CMD: ['DL4003', 'DS-0016', '41c195f4', 'multiple-cmd-instructions', 'S6589'],
  ENTRYPOINT: ['DL4004', 'DS-0007', '6938958b', 'multiple-entrypoint-instructions', 'S6589'],
  HEALTHCHECK: ['DL3012', 'DS-0023'],
} as const;

export default defineRule({
  id: 'dockerfile/repeated-instruction',
  summary: 'CMD, ENTRYPOINT or HEALTHCHECK replaced by a later one',
  why: 'Only the last CMD, ENTRYPOINT and HEALTHCHECK of a stage takes effect. An earlier one is ignored, although it looks as if it runs.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'mixed',
  aliases: {
    buildkit: 'MultipleInstructionsDisallowed',
    hadolint: { DL4003: 'warning', DL4004: 'error', DL3012: 'error' },
    trivy: ['DS-0016', 'DS-0007', 'DS-0023'],
    kics: ['41c195f4', '6938958b'],
    semgrep: ['multiple-cmd-instructions', 'multiple-entrypoint-instructions'],
    sonar: 'S6589',
    tally: 'buildkit/MultipleInstructionsDisallowed',
  },
  references: ['https://docs.docker.com/go/dockerfile/rule/multiple-instructions-disallowed/'],
  examples: [
    {
      bad: dedent`
        FROM nginx:1.29
        «CMD» ["nginx", "-t"]
        CMD ["nginx"]
      `,
      good: dedent`
        FROM nginx:1.29
        CMD ["nginx"]
      `,
      fixed: dedent`
        FROM nginx:1.29
        CMD ["nginx"]
      `,
    },
    {
      bad: dedent`
        FROM nginx:1.29
        «HEALTHCHECK» CMD curl -f http://localhost/
        HEALTHCHECK CMD curl -f http://localhost/ping
      `,
      good: dedent`
        FROM nginx:1.29
        HEALTHCHECK CMD curl -f http://localhost/ping
      `,
      fixed: dedent`
        FROM nginx:1.29
        HEALTHCHECK CMD curl -f http://localhost/ping
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      for (const [keyword, codes] of Object.entries(SINGLE)) {
        const all = stage.instructions.filter((instruction: Instruction) => instruction.keyword === keyword);
        const last = all.at(-1);
        if (!last) continue;
        for (const [index, instruction] of all.slice(0, -1).entries()) {
          const next = all[index + 1] ?? last;
          report(instruction.keywordSpan, `a later ${keyword} in the same stage replaces this one`, {
            help: keyword === 'HEALTHCHECK' ? 'combine the checks in one command' : `keep only one ${keyword}`,
            labels: [{ at: last.keywordSpan, message: 'this one takes effect' }],
            alias: ['MultipleInstructionsDisallowed', ...codes, 'buildkit/MultipleInstructionsDisallowed'],
            under: {
              tool: 'hadolint',
              at: next.keywordSpan,
              message: `a second ${keyword} in the same stage: the one above has no effect`,
              labels: [{ at: instruction.keywordSpan, message: 'this one has no effect' }],
            },
            fix: isClean(instruction)
              ? {
                  title: `remove the ${keyword} that has no effect`,
                  safety: keyword === 'HEALTHCHECK' ? 'unsafe' : 'safe',
                  edits: [removeLines(instruction)],
                }
              : undefined,
          });
        }
      }
    },
  },
});

/** Whether an instruction can be removed without loss: it has no comment inside, and no mistake that gives a hint of what was meant. */
function isClean(instruction: Instruction): boolean {
  const { comments, dockerfile, start, end } = instruction;
  if (comments.some((comment) => comment.inside)) return false;
  const isBrokenArray = 'script' in instruction && !instruction.script?.argv && /^\w+\s+\[/.test(textOf(instruction));
  return !isBrokenArray && !dockerfile.problems.some((problem) => problem.start < end && start < problem.end);
}
