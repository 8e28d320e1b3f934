import {
  type CopyInstruction,
  clip,
  type Dockerfile,
  dedent,
  defineRule,
  type EnvInstruction,
  type KeyValue,
  type Located,
  type RuleContext,
} from '../../src/rule/index.ts';
import { roleOf, type Starter, startedProgram } from '../shared/exec-form.ts';

export default defineRule({
  id: 'dockerfile/literal-tilde',
  summary: 'A `~` where there is no shell to expand it',
  why: 'Only a shell replaces `~` with the home directory. In COPY, WORKDIR, VOLUME, ENV, ARG, mount paths and the exec form, Docker keeps it as it is: files end up in a directory named `~`, and a program that looks in the home directory does not find them.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  yields: ['dockerfile/unsplit-command'],
  references: [
    'https://docs.docker.com/reference/dockerfile/#copy',
    'https://docs.docker.com/reference/dockerfile/#environment-replacement',
  ],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY .bashrc «~/»
      `,
      good: dedent`
        FROM debian:13
        COPY .bashrc /root/
      `,
    },
    {
      bad: dedent`
        FROM golang:1.26
        RUN --mount=type=cache,target=«~/.cache/go-build» go build ./...
      `,
      good: dedent`
        FROM golang:1.26
        RUN --mount=type=cache,target=/root/.cache/go-build go build ./...
      `,
    },
  ],
  check: {
    run(node, context) {
      for (const { entries } of node.mounts)
        for (const { key, value } of entries)
          if (value && (key === 'target' || key === 'source')) path(value, 'the mount', context);
      program(node, context);
    },
    cmd: program,
    entrypoint: program,
    healthcheck: program,
    copy,
    add: copy,
    workdir({ argument }, context) {
      if (argument) path(argument, 'WORKDIR', context);
    },
    volume({ words }, context) {
      for (const word of words) path(word, 'VOLUME', context);
    },
    env: values,
    arg: values,
  },
});

const HOME = /^~(?:[a-z_][\w-]*)?(?:\/|$)/;
/** Programs that expand `~` in their arguments themselves. */
const REPLACES =
  /^(?:ssh|sshd|ssh-add|ssh-keygen|scp|sftp|git|pip\d?|jupyter.*|ipython|vim?|nvim|emacs|tmux|screen|ansible.*|conda|mamba)$/;
/** Variables that are read by programs that expand `~` themselves. */
const REPLACED = /^(?:BASH_ENV|ENV|(?:npm_config|pip_cache|pip_log|ansible|conda|ipython|jupyter|mamba|git).*)$/i;

function path(at: Located & { readonly text: string }, where: string, { report }: RuleContext): void {
  if (!HOME.test(at.text)) return;
  const name = at.text.split('/', 1)[0]!;
  report(at, `no shell expands \`${name}\` here: ${where} treats it as a directory named \`${name}\``, {
    help: `use the full path, such as \`${homeOf(at.text)}\``,
  });
}

function copy({ sources, destination, keyword }: CopyInstruction, context: RuleContext): void {
  // The name of a file at the top of the build context may begin with `~`.
  for (const word of destination ? [...sources, destination] : sources)
    if (word === destination || word.text.startsWith('~/')) path(word, keyword, context);
}

function program(node: Starter, { report }: RuleContext): void {
  if (node.kind === 'cmd' && roleOf(node) === 'script') return;
  const words = startedProgram(node)?.words ?? [];
  const name = words[0]?.text ?? '';
  if (REPLACES.test(name.slice(name.lastIndexOf('/') + 1))) return;
  for (const word of words) {
    if (word.text === undefined || !/^~\//.test(word.text)) continue;
    report(word, `\`${clip(word.text)}\` is passed to the program literally: the exec form does not expand \`~\``, {
      help: `use the full path, such as \`${homeOf(word.text)}\``,
    });
  }
}

function values({ pairs, keyword, dockerfile }: EnvInstruction, { report }: RuleContext): void {
  for (const pair of pairs) {
    const { name, value } = pair;
    if (!value) continue;
    const list = /PATH$/.test(name) ? value.text.split(':') : [value.text];
    const found = list.find((each) => each.startsWith('~/'));
    if (found === undefined || REPLACED.test(name)) continue;
    report(
      value,
      name === 'PATH'
        ? `${keyword} does not expand \`~\`: only bash finds programs in \`${clip(found)}\``
        : `${keyword} does not expand \`~\`: the value of \`${name}\` begins with a literal \`~\``,
      { help: `use the full path, such as \`${homeOf(found)}\``, reach: reachOf(pair, dockerfile) },
    );
  }
}

/** The first WORKDIR that uses a value: it is relative only because of the `~`. */
function reachOf(pair: KeyValue, { instructions }: Dockerfile): Located | undefined {
  const used = instructions.find(
    (node) =>
      node.kind === 'workdir' &&
      node.argument?.variables.some(({ declaration }) => typeof declaration === 'object' && declaration.pair === pair),
  );
  return used?.kind === 'workdir' ? used.argument : undefined;
}

function homeOf(text: string): string {
  const [, user, rest = ''] = /^~([^/]*)(.*)$/.exec(text) ?? [];
  return clip(`${user ? `/home/${user}` : '/root'}${rest}`);
}
