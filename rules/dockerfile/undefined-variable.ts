import { defineRule, didYouMean, type Instruction, type VariableReference, type Word } from '../../src/rule.ts';

/** Names that the builder knows although nothing declares them. */
const BUILT_IN: ReadonlySet<string> = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']);

export default defineRule({
  id: 'dockerfile/undefined-variable',
  summary: 'Variable that neither ARG nor ENV defines',
  why: 'The builder replaces an unknown variable by nothing, without a word: a path loses its front, a version its number. A global ARG is not seen inside a stage until the stage repeats `ARG NAME`. With `${NAME:-default}` the default always applies, since no build argument can reach the name; only the environment of the base image could define it.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { buildkit: 'UndefinedVar', tally: 'buildkit/UndefinedVar' },
  references: ['https://docs.docker.com/go/dockerfile/rule/undefined-var/'],
  examples: [
    {
      bad: 'FROM alpine:3.22\nENV JAVA_HOME=/opt/java\nENV PATH=«$JAVA_HOEM»/bin:$PATH\n',
      good: 'FROM alpine:3.22\nENV JAVA_HOME=/opt/java\nENV PATH=$JAVA_HOME/bin:$PATH\n',
    },
    {
      bad: 'ARG RELEASE=1\nFROM alpine:3.22\nLABEL release=«$RELEASE»\n',
      good: 'ARG RELEASE=1\nFROM alpine:3.22\nARG RELEASE\nLABEL release=$RELEASE\n',
    },
  ],
  check: {
    instruction(node, { report }) {
      // EXPOSE has a rule of its own, FROM too; a trigger is expanded where it runs.
      if (!node.stage || node.onbuild || node.kind === 'expose' || node.kind === 'from') return;
      for (const variables of expanded(node)) {
        const undefinedOnes = variables.filter(
          ({ name, declaration }) => declaration === undefined && !BUILT_IN.has(name),
        );
        const [first, ...others] = undefinedOnes;
        if (!first) continue;
        const global = node.dockerfile.globals.get(first.name);
        const fallback = first.operator === ':-' || first.operator === '-';
        const setter =
          node.kind === 'env'
            ? node.pairs.find(({ name, start }) => name === first.name && start < first.start)
            : undefined;
        report(
          first,
          global
            ? `\`${first.name}\` is declared above the first FROM, which this stage does not see: it is ${fallback ? 'always its default' : 'empty'} here`
            : `neither ARG nor ENV defines \`${first.name}\`: it is ${fallback ? 'always its default' : 'empty'} here`,
          {
            help: setter
              ? 'use it in a second ENV: all values of one ENV are computed before it sets any'
              : global
                ? `add \`ARG ${first.name}\` to the stage`
                : (didYouMean(first.name, visibleNames(node)) ?? `declare it with \`ARG ${first.name}\` in this stage`),
            labels: [
              ...(setter ? [{ at: setter, message: 'takes effect only after this ENV' }] : []),
              ...(global ? [{ at: global, message: 'declared here, outside of any stage' }] : []),
              ...others.map((other) => ({ at: other, message: `\`${other.name}\` is not defined either` })),
            ],
          },
        );
      }
    },
  },
});

/** The texts of an instruction that the builder expands, each with its variables. */
function expanded(node: Instruction): (readonly VariableReference[])[] {
  const words: Word[] = [...node.words];
  for (const { value } of node.flags) if (value) words.push(value);
  return [...words.map(({ variables }) => variables), ...node.heredocs.map(({ variables }) => variables)];
}

function visibleNames(node: Instruction): string[] {
  return [...(node.stage?.variables.keys() ?? []), 'PATH'];
}
