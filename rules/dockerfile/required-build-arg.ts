import {
  dedent,
  defineRule,
  type Instruction,
  type Project,
  type VariableReference,
  type Word,
} from '../../src/rule/index.ts';
import { bareArg, judge, PLAIN } from '../shared/undefined-variables.ts';

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
        const bare = bareArg(variable);
        const { declaration } = variable;
        const { name } = bare ?? variable;
        if (told.has(name)) continue;
        told.add(name);
        if (bare) {
          if (isPassed(node, name, project)) continue;
          report(variable, `the build fails unless it is given a value for \`${name}\``, {
            help: `pass \`--build-arg ${name}=…\`, or give \`ARG ${name}\` a default`,
            labels: [{ at: bare, message: 'declared here without a default' }],
          });
        } else if (node.kind !== 'from' && typeof declaration !== 'object') {
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
  const found = texts.flatMap(({ variables }) => variables.filter(({ operator }) => operator?.endsWith('?')));
  const add = (word: Word | undefined) => {
    if (word && PLAIN.test(word.text)) found.push(...word.variables);
  };
  if (kind === 'stopsignal' || kind === 'volume') words.forEach(add);
  else if (kind === 'from') add(node.flag('platform')?.value);
  else if (kind === 'expose') found.push(...words.flatMap((word) => (isRejectedEmpty(word) ? word.variables : [])));
  else if (kind === 'run')
    for (const { key, value } of node.mounts.flatMap(({ entries }) => entries)) if (MOUNT_KEYS.has(key)) add(value);
  return found;
}

/** Fields of a mount that may not be empty. */
const MOUNT_KEYS: ReadonlySet<string> = new Set([
  'type',
  'target',
  'dst',
  'destination',
  'sharing',
  'uid',
  'gid',
  'mode',
  'size',
]);

/** Whether what is left of a port without its variables is not a port. A word that is empty exposes nothing. */
function isRejectedEmpty({ text }: Word): boolean {
  const left = text.replace(/\$(?:\w+|\{\w+(?::?\+[^{}]*)?\})/g, '');
  return left !== '' && left !== text && !/\$|^\d+(?:-\d+)?(?:\/\w+)?$/.test(left);
}

/** Whether all services that build the file pass the argument. */
function isPassed({ dockerfile }: Instruction, name: string, project: Project): boolean {
  const builds = project.buildsOf(dockerfile);
  return builds.length > 0 && builds.every(({ build }) => build.args.some((argument) => argument.name === name));
}
