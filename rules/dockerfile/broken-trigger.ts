import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/broken-trigger',
  summary: 'ONBUILD instruction that fails wherever it is triggered',
  why: 'Docker stores the text behind ONBUILD in the image without looking at it. The mistake shows only in the builds that stand on this image, as an error in a line that their authors never wrote.',
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
        report({ file, start, end }, `every build on this image fails here: ${message}`, { help, labels, fix });
    },
  },
});
