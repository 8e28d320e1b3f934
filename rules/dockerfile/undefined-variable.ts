import { AUTOMATIC_ARGS } from '../../src/knowledge/build-args.ts';
import { dedent, defineRule, type Instruction } from '../../src/rule/index.ts';
import { isName, suggestedName, type UndefinedVariable, undefinedVariables } from '../shared/undefined-variables.ts';

/** Variables of the shell or the running container, which people take for variables of the build. */
const OF_THE_SHELL = /^(?:HOME|USER|UID|GID|PWD|OLDPWD|HOSTNAME|SHELL|LOGNAME|SHLVL)$/;

export default defineRule({
  id: 'dockerfile/undefined-variable',
  summary: 'Variable that neither ARG nor ENV defines',
  why: 'The builder replaces an unknown variable with nothing and says nothing about it: a path loses its first part, an address its version. A global ARG is not visible inside a stage until the stage repeats `ARG NAME`, and the same is true of `TARGETARCH` and the other variables of the builder. Names that the base image sets, or may set, are left to `dockerfile/base-image-variable` and `dockerfile/doubtful-variable`.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  yields: [
    'dockerfile/invalid-chmod',
    'dockerfile/invalid-checksum',
    'dockerfile/invalid-git-source',
    'dockerfile/invalid-mount',
    'dockerfile/invalid-signal',
    'dockerfile/invalid-variable',
    'dockerfile/missing-argument',
    'dockerfile/unset-required-variable',
  ],
  aliases: { buildkit: 'UndefinedVar', tally: 'buildkit/UndefinedVar' },
  references: ['https://docs.docker.com/go/dockerfile/rule/undefined-var/'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        ENV JAVA_HOME=/opt/java
        ENV PATH=«$JAVA_HOEM»/bin:$PATH
      `,
      good: dedent`
        FROM alpine:3.22
        ENV JAVA_HOME=/opt/java
        ENV PATH=$JAVA_HOME/bin:$PATH
      `,
    },
    {
      bad: dedent`
        ARG RELEASE=1
        FROM alpine:3.22
        LABEL release=«$RELEASE»
      `,
      good: dedent`
        ARG RELEASE=1
        FROM alpine:3.22
        ARG RELEASE
        LABEL release=$RELEASE
      `,
    },
  ],
  check: {
    instruction(node, { report, project }) {
      if (node.kind === 'expose') return;
      for (const found of undefinedVariables(node, project)) {
        const { verdict, variable, others, global, setter } = found;
        if (verdict !== 'undefined') continue;
        report(variable, messageOf(found), {
          help: helpOf(node, found),
          labels: [
            ...(setter ? [{ at: setter, message: 'takes effect only after this ENV' }] : []),
            ...(global ? [{ at: global, message: 'declared here, outside of any stage' }] : []),
            ...others.map((other) => ({ at: other, message: `\`${other.name}\` is not defined either` })),
          ],
        });
      }
    },
  },
});

function messageOf({ variable: { name }, global }: UndefinedVariable): string {
  if (global) return `\`${name}\` is declared above the first FROM and not visible in this stage: it is empty here`;
  if (!isName(name)) return `the builder replaces \`$${name}\` with nothing, as it does with any unknown variable`;
  if (AUTOMATIC_ARGS.includes(name))
    return `\`${name}\` is empty here: the builder sets it only where the stage declares it`;
  if (OF_THE_SHELL.test(name)) return `\`${name}\` is empty here: only a shell or the running container has it`;
  return `neither ARG nor ENV defines \`${name}\`: it is empty here`;
}

function helpOf(node: Instruction, { variable, global, setter }: UndefinedVariable): string {
  const { name } = variable;
  const heredoc = node.heredocs.find(({ variables }) => variables.includes(variable));
  if (setter) return 'use it in a second ENV: all values of one ENV are computed before it sets any';
  if (global || AUTOMATIC_ARGS.includes(name)) return `add \`ARG ${name}\` to the stage`;
  const suggestion = isName(name) ? suggestedName(node, variable) : undefined;
  if (suggestion) return suggestion;
  const escaped = `\`\\$${name}\``;
  if (heredoc) return `quote the marker, \`<<"${heredoc.name}"\`, if the text is to keep \`$${name}\``;
  if (!isName(name)) return `write ${escaped} if the text is to keep it`;
  if (OF_THE_SHELL.test(name)) return 'write the value itself';
  const isSentence =
    node.kind === 'label' &&
    /\s/.test(node.pairs.find(({ value }) => value?.variables.includes(variable))?.value?.text ?? '');
  const self =
    node.kind === 'env' && node.pairs.find((pair) => pair.name === name && pair.value?.variables.includes(variable));
  if (self) return `drop it from the value: nothing has set \`${name}\` before`;
  if (isSentence) return `write ${escaped} if the label is to keep it, or declare it with \`ARG ${name}\``;
  return `declare it with \`ARG ${name}\` in this stage`;
}
