import { AUTOMATIC_ARGS } from '../../src/knowledge/build-args.ts';
import {
  dedent,
  defineRule,
  didYouMeanName,
  type FromInstruction,
  type VariableReference,
} from '../../src/rule/index.ts';
import { isOperator } from '../shared/undefined-variables.ts';

export default defineRule({
  id: 'dockerfile/undeclared-arg-in-from',
  summary: 'A variable in FROM that no ARG declares',
  why: 'FROM sees only the ARGs above the first FROM and those that Docker sets itself. Any other variable is empty, even if `--build-arg` gives it a value, and the image name silently loses a part.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  yields: ['dockerfile/invalid-image', 'dockerfile/invalid-platform', 'dockerfile/unset-required-variable'],
  aliases: { buildkit: 'UndefinedArgInFrom', tally: 'buildkit/UndefinedArgInFrom' },
  references: ['https://docs.docker.com/go/dockerfile/rule/undefined-arg-in-from/'],
  examples: [
    {
      bad: 'FROM node:24«${VARIANT}»\n',
      good: dedent`
        ARG VARIANT=-slim
        FROM node:24\${VARIANT}
      `,
    },
  ],
  check: {
    from(node, { report }) {
      for (const variable of variablesOf(node)) {
        if (variable.declaration !== undefined || !isOperator(variable.operator)) continue;
        const { globals } = node.dockerfile;
        const declared = node.dockerfile.instructions.find(
          (other) =>
            other.kind === 'arg' &&
            other.stage &&
            other.start < node.start &&
            other.pairs.some(({ name }) => name === variable.name),
        );
        const always = variable.operator === ':-' || variable.operator === '-';
        report(
          variable,
          always
            ? `no ARG above the first FROM declares \`${variable.name}\`, so it always has its default value`
            : `no ARG above the first FROM declares \`${variable.name}\`, so it is always empty`,
          {
            help:
              didYouMeanName(variable.name, [...globals.keys(), ...AUTOMATIC_ARGS]) ??
              `declare it with \`ARG ${variable.name}\` above the first FROM`,
            labels: declared ? [{ at: declared, message: 'FROM does not see an ARG inside a stage' }] : undefined,
          },
        );
      }
    },
  },
});

function variablesOf(node: FromInstruction): VariableReference[] {
  return [...(node.flag('platform')?.value?.variables ?? []), ...(node.image?.variables ?? [])];
}
