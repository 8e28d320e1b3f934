import { dedent, defineRule, type Instruction } from '../../src/rule/index.ts';
import { removeWord } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/ignored-flag',
  summary: 'A flag that Docker silently ignores',
  why: 'ARG, STOPSIGNAL and HEALTHCHECK NONE do not accept flags, but Docker silently removes everything that begins with `--`. Often it is a value that was meant to be set: `ARG --version=1` declares nothing.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#arg'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        ARG «--default=1» LEVEL
      `,
      good: dedent`
        FROM alpine:3.22
        ARG LEVEL=1
      `,
      fixed: dedent`
        FROM alpine:3.22
        ARG LEVEL
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        HEALTHCHECK «--interval=5s» NONE
      `,
      good: dedent`
        FROM alpine:3.22
        HEALTHCHECK NONE
      `,
      fixed: dedent`
        FROM alpine:3.22
        HEALTHCHECK NONE
      `,
    },
  ],
  check: {
    instruction(node, { report }) {
      if (!drops(node)) return;
      for (const flag of node.flags) {
        report(
          flag,
          `${node.keyword}${node.kind === 'healthcheck' ? ' NONE' : ''} does not accept flags: Docker ignores \`--${flag.name}\``,
          {
            help: 'remove it',
            fix: { title: 'remove the flag', safety: 'safe', edits: [removeWord(flag)] },
          },
        );
      }
    },
  },
});

function drops(node: Instruction): boolean {
  return node.kind === 'arg' || node.kind === 'stopsignal' || (node.kind === 'healthcheck' && node.none);
}
