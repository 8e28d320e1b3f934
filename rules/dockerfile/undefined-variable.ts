import { AUTOMATIC_ARGS } from '../../src/knowledge/build-args.ts';
import { dedent, defineRule, type Instruction } from '../../src/rule/index.ts';
import {
  isName,
  PLAIN,
  suggestedName,
  type UndefinedVariable,
  undefinedCodes,
  undefinedVariables,
} from '../shared/undefined-variables.ts';

/** Variables of the shell or of the running container that are often mistaken for variables of the build. */
const OF_THE_SHELL =
  /^(?:BASH|BASH_VERSION|EUID|GID|HOME|HOSTNAME|HOSTTYPE|LINENO|LOGNAME|OLDPWD|OSTYPE|PPID|PWD|RANDOM|SECONDS|SHELL|SHLVL|UID|USER)$/;

export default defineRule({
  id: 'dockerfile/undefined-variable',
  summary: 'A variable that neither ARG nor ENV defines',
  why: 'The builder replaces an unknown variable with nothing: a path loses its first part, a URL its version. A global ARG is not visible inside a stage until the stage repeats `ARG NAME`, and the same is true of `TARGETARCH` and the other variables of the builder. Variables that the base image sets, or may set, are reported by `dockerfile/base-image-variable` and `dockerfile/doubtful-variable`.',
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
  aliases: { buildkit: 'UndefinedVar', hadolint: { DL3044: 'error' }, tally: 'buildkit/UndefinedVar' },
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
          alias: undefinedCodes(node, [variable, ...others]),
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
  if (global) return `\`${name}\` is declared above the first FROM but not visible in this stage: it is empty here`;
  if (!isName(name)) return `the builder replaces \`$${name}\` with nothing, as it does with any unknown variable`;
  if (AUTOMATIC_ARGS.includes(name))
    return `\`${name}\` is empty here: the builder sets it only where the stage declares it`;
  if (OF_THE_SHELL.test(name)) return `\`${name}\` is empty here: only a shell or the running container has it`;
  return `neither ARG nor ENV defines \`${name}\`: it is empty here`;
}

function helpOf(node: Instruction, { variable, global, setter }: UndefinedVariable): string {
  const { name } = variable;
  const heredoc = node.heredocs.find(({ variables }) => variables.includes(variable));
  if (setter) return 'use it in a second ENV: an ENV computes all its values before it sets any variable';
  if (global || AUTOMATIC_ARGS.includes(name)) return `add \`ARG ${name}\` to the stage`;
  const suggestion = isName(name) ? suggestedName(node, variable) : undefined;
  if (suggestion) return suggestion;
  const escaped = `\`\\$${name}\``;
  if (heredoc) return `quote the marker, \`<<"${heredoc.name}"\`, to keep \`$${name}\` in the text`;
  if (!isName(name)) return `use ${escaped} to keep it in the text`;
  const prefix = declaredPrefix(node, name);
  if (prefix)
    return `use \`\${${prefix}}${name.slice(prefix.length)}\`: a name includes all following letters, digits and \`_\``;
  const pair = 'pairs' in node ? node.pairs.find(({ value }) => value?.variables.includes(variable)) : undefined;
  if (pair?.name === name && !PLAIN.test(pair.value?.text ?? ''))
    return `remove it from the value: \`${name}\` has not been set before`;
  // A command for people to copy, or a format that a program fills in.
  const isText = /\s/.test(pair?.value?.text ?? '') && (node.kind === 'label' || name === name.toLowerCase());
  if (isText)
    return `use ${escaped} to keep it in the ${node.kind === 'label' ? 'label' : 'value'}, or declare it with \`ARG ${name}\``;
  if (OF_THE_SHELL.test(name)) return 'use the value itself';
  return `declare it with \`ARG ${name}\` in this stage`;
}

/** The declared name at the start of an undefined one, if the rest may have been meant as text: `$NAME_$VERSION`. */
function declaredPrefix({ stage }: Instruction, name: string): string | undefined {
  const rest = /^([A-Z][A-Z0-9_]*?)(?:_|[a-z].*)$/.exec(name)?.[1];
  return rest !== undefined && stage?.variables.has(rest) ? rest : undefined;
}
