import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/broken-trigger',
  summary: 'An ONBUILD instruction that fails when it is triggered',
  why: 'Docker stores the instruction after ONBUILD in the image without checking it. The mistake only appears in builds that use this image as their base image, as an error in a line that their authors never wrote.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'mixed',
  references: ['https://docs.docker.com/reference/dockerfile/#onbuild'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        ONBUILD «COPPY» . /app
      `,
      good: dedent`
        FROM node:24
        ONBUILD COPY . /app
      `,
      fixed: dedent`
        FROM node:24
        ONBUILD COPY . /app
      `,
    },
  ],
  check: {
    onbuild(node, { report }) {
      for (const { message, help, labels, fix, file, start, end } of node.triggerProblems)
        report({ file, start, end }, `every build based on this image fails here: ${message}`, { help, labels, fix });
    },
  },
});
