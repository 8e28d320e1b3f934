import {
  type CopyInstruction,
  clip,
  dedent,
  defineRule,
  type Instruction,
  type RunInstruction,
  type ShellCommand,
  textOf,
} from '../../src/rule/index.ts';

/** Commands that prepare users and directories: a COPY before them still counts as "just above". */
const PREPARES =
  /^(?:chown|chgrp|chmod|mkdir|ln|install|touch|set|useradd|groupadd|adduser|addgroup|usermod|true|echo)$/;

export default defineRule({
  id: 'dockerfile/ownership-layer',
  summary: '`chown -R` or `chmod -R` on files that were just copied',
  why: 'A layer stores whole files. Changing the owner or mode of copied files in a RUN stores each of them a second time and doubles their share of the image size. COPY and ADD can set both while copying.',
  category: 'performance',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  book: 'Image size and layers',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
  examples: [
    {
      bad: dedent`
        FROM node:24-slim
        WORKDIR /app
        COPY . .
        RUN «chown -R» node:node /app
      `,
      good: dedent`
        FROM node:24-slim
        WORKDIR /app
        COPY --chown=node:node . .
      `,
    },
  ],
  check: {
    command(command, { report }) {
      const { name, script, words } = command;
      if (name !== 'chown' && name !== 'chmod' && name !== 'chgrp') return;
      const run = script.host;
      if (run.kind !== 'run' || run.onbuild || !run.stage?.shipped || command.context.length > 0) return;
      const recursive = words.find(({ prefix }) => /^-[A-Za-z]*R|^--recursive$/.test(prefix));
      if (!recursive || !preparesOnly(run)) return;
      const flag = name === 'chmod' ? 'chmod' : 'chown';
      const copy = copyAbove(run, command, flag);
      if (!copy) return;
      const place = { file: command.file, start: words[0]!.start, end: recursive.end };
      report(
        place,
        `\`${clip(textOf(place), 30)}\` stores every file of the ${copy.keyword} above a second time, in a new layer`,
        {
          help: `set the ${flag === 'chmod' ? 'mode' : 'owner'} while copying, with \`${copy.keyword} --${flag}=\`; for directories created by WORKDIR or mkdir, \`-R\` is not needed`,
          labels: [{ at: copy.keywordSpan, message: 'the files are copied here' }],
        },
      );
    },
  },
});

const preparesOnly = (run: RunInstruction) =>
  (run.script?.commands ?? []).every(({ name }) => name !== undefined && PREPARES.test(name));

/** The COPY or ADD above whose files the command changes, if nothing in between creates other files. */
function copyAbove(run: RunInstruction, command: ShellCommand, flag: string): CopyInstruction | undefined {
  const paths = command.words.slice(1).map(({ text }) => absolute(text, run.state?.workdir));
  const above = run.stage!.instructions.filter(({ end }) => end <= run.start);
  for (const node of above.toReversed() as Instruction[]) {
    if (node.kind === 'run' && !preparesOnly(node)) return undefined;
    if ((node.kind !== 'copy' && node.kind !== 'add') || node.flag(flag) || isSmall(node)) continue;
    const target = absolute(node.destination?.value, node.state?.workdir);
    if (target !== undefined && paths.some((path) => path !== undefined && `${target}/`.startsWith(`${path}/`)))
      return node;
  }
  return undefined;
}

/** A few scripts or configuration files are not worth reporting. */
const isSmall = ({ sources }: CopyInstruction) =>
  sources.every(({ text }) => /[\w*]\.(?!tar|t?gz|jar|war|zip|whl)[A-Za-z]\w*$|(?:^|\/)crontab$/.test(text));

/** A path without `.` segments and trailing slashes; undefined if it is unknown, contains `..`, or is the root. */
function absolute(path: string | undefined, workdir: string | undefined): string | undefined {
  if (path === undefined || /^[-~]|\.\./.test(path)) return undefined;
  if (!path.startsWith('/') && workdir === undefined) return undefined;
  const full = path.startsWith('/') ? path : `${workdir}/${path}`;
  return full.replace(/\/\.?(?=\/|$)/g, '') || undefined;
}
