import { dedent, defineRule } from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/numeric-mount-source',
  summary: 'A mount that refers to a stage by its number',
  why: 'COPY accepts stage numbers such as `--from=0`, but mounts do not: `from=0` is an image named `0`, which Docker tries to pull from Docker Hub. The build fails, or uses whatever someone has published under that name.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/dockerfile/#run---mount'],
  examples: [
    {
      bad: dedent`
        FROM golang:1.24 AS build
        FROM debian:13
        RUN --mount=from=«0»,target=/build true
      `,
      good: dedent`
        FROM golang:1.24 AS build
        FROM debian:13
        RUN --mount=from=build,target=/build true
      `,
      fixed: dedent`
        FROM golang:1.24 AS build
        FROM debian:13
        RUN --mount=from=build,target=/build true
      `,
    },
  ],
  check: {
    run(node, { report }) {
      for (const { entries } of node.mounts) {
        const from = entries.find(({ key }) => key === 'from')?.value;
        if (!from || !/^[0-9]+$/.test(from.text)) continue;
        const stage = node.dockerfile.stages[Number(from.text)];
        const name = stage === node.stage ? undefined : stage?.name;
        report(from, `a mount does not accept stage numbers: \`${from.text}\` is treated as an image name`, {
          help: name === undefined ? 'give the stage a name and use it here' : `use \`from=${name}\``,
          labels: stage ? [{ at: stage.from, message: `stage ${from.text}` }] : undefined,
          fix:
            name === undefined
              ? undefined
              : { title: `replace with \`${name}\``, safety: 'unsafe', edits: [replace(from, name)] },
        });
      }
    },
  },
});
