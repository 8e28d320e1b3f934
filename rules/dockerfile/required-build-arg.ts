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
  summary: 'A build that fails without a build argument',
  why: 'A plain `docker build` of this file fails, because the instruction requires a value that only `--build-arg` or the base image can provide. That may be intended, but everyone who builds the file, and tools that check it, must know the argument. Nothing is reported if every Compose service that builds the file passes the argument.',
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
          report(variable, `the build fails without a value for \`${name}\``, {
            help: `pass \`--build-arg ${name}=…\`, or give \`ARG ${name}\` a default`,
            labels: [{ at: bare, message: 'declared here without a default' }],
          });
        } else if (node.kind !== 'from' && typeof declaration !== 'object') {
          const verdict = judge(node, variable, project)?.verdict;
          if (verdict !== 'inherited' && verdict !== 'doubtful') continue;
          if (declaration !== 'base')
            report(variable, `the build fails unless the base image sets \`${name}\``, {
              help: `declare \`ARG ${name}\` with a default to be independent of the base image`,
            });
        }
      }
    },
  },
});

/** The variables whose values the build requires. */
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

/** Mount options that must not be empty. */
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

/** Whether a word without its variables is not a valid port. An empty word exposes nothing. */
function isRejectedEmpty({ text }: Word): boolean {
  const left = text.replace(/\$(?:\w+|\{\w+(?::?\+[^{}]*)?\})/g, '');
  return left !== '' && left !== text && !/\$|^\d+(?:-\d+)?(?:\/\w+)?$/.test(left);
}

/** Whether every service that builds the file passes the argument. */
function isPassed({ dockerfile }: Instruction, name: string, project: Project): boolean {
  const builds = project.buildsOf(dockerfile);
  return builds.length > 0 && builds.every(({ build }) => build.args.some((argument) => argument.name === name));
}
