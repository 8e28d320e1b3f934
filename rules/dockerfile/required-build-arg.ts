import {
  dedent,
  defineRule,
  type Instruction,
  type Project,
  type VariableReference,
  type Word,
} from '../../src/rule/index.ts';
import { judge } from '../shared/undefined-variables.ts';

export default defineRule({
  id: 'dockerfile/required-build-arg',
  summary: 'A build that fails unless it is given a build argument',
  why: 'A plain `docker build` of this file fails: the instruction needs a value that only `--build-arg` (or the base image) can give. That may be intended; people who build the file, and tools that check it, have to know the argument. Where every Compose service that builds the file passes the argument, nothing is reported.',
  category: 'operability',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  yields: ['dockerfile/invalid-default-arg'],
  references: ['https://docs.docker.com/reference/dockerfile/#environment-replacement'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ARG STOP_SIGNAL
        STOPSIGNAL «$STOP_SIGNAL»
      `,
      good: dedent`
        FROM debian:13
        ARG STOP_SIGNAL=SIGQUIT
        STOPSIGNAL $STOP_SIGNAL
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        ARG APP_UID
        USER «\${APP_UID:?}»
      `,
    },
  ],
  check: {
    instruction(node, { report, project }) {
      const told = new Set<string>();
      for (const variable of required(node)) {
        const { name, declaration } = variable;
        if (told.has(name)) continue;
        told.add(name);
        if (typeof declaration === 'object') {
          if (declaration.by !== 'arg' || declaration.hasValue || isPassed(node, name, project)) continue;
          report(variable, `the build fails unless it is given a value for \`${name}\``, {
            help: `pass \`--build-arg ${name}=…\`, or give \`ARG ${name}\` a default`,
            labels: [{ at: declaration, message: 'declared here without a default' }],
          });
        } else if (node.kind !== 'from') {
          const verdict = judge(node, variable, project)?.verdict;
          if (verdict !== 'inherited' && verdict !== 'doubtful') continue;
          if (declaration !== 'base')
            report(variable, `the build fails unless the base image sets \`${name}\``, {
              help: `declare \`ARG ${name}\` with a default if the file is not to depend on that`,
            });
        }
      }
    },
  },
});

/** The variables without whose value the build fails. */
function required(node: Instruction): readonly VariableReference[] {
  if (node.onbuild) return [];
  const { words, flags, heredocs, kind } = node;
  const texts = [...words, ...flags.flatMap(({ value }) => value ?? []), ...heredocs];
  const asked = texts.flatMap(({ variables }) => variables.filter(({ operator }) => operator?.endsWith('?')));
  if (kind !== 'stopsignal' && kind !== 'expose' && kind !== 'volume') return asked;
  return [...asked, ...words.flatMap((word) => (isRejectedEmpty(node, word) ? word.variables : []))];
}

/** Whether a word that is a plain variable is rejected when that is empty. EXPOSE takes an empty word for no port. */
function isRejectedEmpty({ kind }: Instruction, { text, variables }: Word): boolean {
  return (
    variables.length === 1 &&
    variables[0]!.operator === undefined &&
    (kind === 'expose' ? /^\$(?:\w+|\{\w+\})\/\w+$/ : /^\$(?:\w+|\{\w+\})$/).test(text)
  );
}

/** Whether all services that build the file pass the argument. */
function isPassed({ dockerfile }: Instruction, name: string, project: Project): boolean {
  const builds = project.buildsOf(dockerfile);
  return builds.length > 0 && builds.every(({ build }) => build.args.some((argument) => argument.name === name));
}
