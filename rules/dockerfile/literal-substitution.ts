import {
  type CopyInstruction,
  clip,
  dedent,
  defineRule,
  type EnvInstruction,
  type Located,
  type RuleContext,
} from '../../src/rule/index.ts';
import { roleOf, type Starter, startedProgram } from '../shared/exec-form.ts';

export default defineRule({
  id: 'dockerfile/literal-substitution',
  summary: 'A command substitution where there is no shell',
  why: 'Only a shell runs the command in `$(…)` or backticks. In ENV, ARG, LABEL, WORKDIR, COPY, mount paths and the exec form, Docker keeps the characters as they are: the value is the text `$(date)`, not the date.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#environment-replacement'],
  examples: [
    {
      bad: dedent`
        FROM golang:1.26
        ENV BUILT=«$(date)»
      `,
      good: dedent`
        FROM golang:1.26
        ARG BUILT
        ENV BUILT=$BUILT
      `,
    },
  ],
  check: {
    env: values,
    arg: values,
    label: values,
    workdir: ({ argument, keyword }, context) => argument && path(argument, keyword, context),
    user: ({ argument, keyword }, context) => argument && path(argument, keyword, context),
    copy,
    add: copy,
    run(node, context) {
      for (const { entries } of node.mounts)
        for (const { key, value } of entries)
          if (value && (key === 'target' || key === 'source')) path(value, 'the mount', context);
      program(node, context);
    },
    cmd: program,
    entrypoint: program,
    healthcheck: program,
  },
});

const SUBSTITUTION = /\$\((?!\()[^()]*\)/;
/** Variables whose value bash runs as code. */
const CODE = /^(?:PS\d|PROMPT.*|.*_COMMAND|.*PROMPT)$/;

function path(at: Located & { readonly raw: string }, where: string, { report }: RuleContext): void {
  const found = SUBSTITUTION.exec(at.raw)?.[0];
  if (found !== undefined)
    report(at, `no shell runs \`${clip(found)}\` here: ${where} uses it literally`, {
      help: 'use the value itself, or a build argument',
    });
}

function copy({ sources, destination, keyword }: CopyInstruction, context: RuleContext): void {
  for (const word of destination ? [...sources, destination] : sources) path(word, keyword, context);
}

function values({ kind, pairs, keyword, dockerfile }: EnvInstruction, { report }: RuleContext): void {
  for (const { name, value } of pairs) {
    if (!value || value.quote === "'" || CODE.test(name)) continue;
    const whole = /^\$\((?!\().*\)$/s.test(value.text) || (dockerfile.escape === '\\' && /^`[^`]+`$/.test(value.text));
    // Labels may contain text for people, such as a command line to copy.
    const found = whole ? value.text : kind === 'label' ? undefined : SUBSTITUTION.exec(value.text)?.[0];
    if (found === undefined) continue;
    report(value, `no shell runs \`${clip(found)}\` in ${keyword}: \`${name}\` contains it literally`, {
      help:
        kind === 'arg'
          ? `pass the value with \`--build-arg ${name}=…\``
          : 'use a build argument, or set the value in a RUN or when the container starts',
    });
  }
}

function program(node: Starter, { report }: RuleContext): void {
  if (node.kind === 'cmd' && roleOf(node) === 'script') return;
  const command = startedProgram(node);
  if (!command || isReader(command.wrappers.at(0)?.text) || isReader(command.words[0]?.text)) return;
  for (const word of command.words) {
    const found = SUBSTITUTION.exec(word.text ?? '')?.[0];
    if (found !== undefined)
      report(word, `\`${clip(found)}\` is passed to the program literally: the exec form does not run a shell`, {
        help: `use a shell: \`["sh", "-c", "… ${clip(found)} …"]\``,
      });
  }
}

/** Programs that interpret code themselves, so that the characters may be meant for them. */
function isReader(program = ''): boolean {
  return /(?:^|\/)(?:(?:ba|da|a|z|k)?sh|env|perl|python[\d.]*|node|ruby|php|awk|gawk|sed|make|msbuild|dotnet|psql|jq)$/.test(
    program,
  );
}
