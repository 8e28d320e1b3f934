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

/** Commands that prepare users and directories, behind which a COPY is still "just above". */
const PREPARES =
  /^(?:chown|chgrp|chmod|mkdir|ln|install|touch|set|useradd|groupadd|adduser|addgroup|usermod|true|echo)$/;

export default defineRule({
  id: 'dockerfile/ownership-layer',
  summary: 'chown -R or chmod -R of what a COPY brings',
  why: 'A layer stores whole files. Changing the owner or the mode of copied files in a RUN stores each of them a second time, so that their part of the image doubles. COPY and ADD can set both as they write the files.',
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
        `\`${clip(textOf(place), 30)}\` stores every file of the ${copy.keyword} above a second time, in a layer of its own`,
        {
          help: `give the ${flag === 'chmod' ? 'mode' : 'owner'} as the files are copied, with \`${copy.keyword} --${flag}=\`; directories that WORKDIR or mkdir makes can be changed without \`-R\``,
          labels: [{ at: copy.keywordSpan, message: 'the files come from here' }],
        },
      );
    },
  },
});

const preparesOnly = (run: RunInstruction) =>
  (run.script?.commands ?? []).every(({ name }) => name !== undefined && PREPARES.test(name));

/** The COPY or ADD above, with nothing between that makes further files, whose files the command changes. */
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

/** A few scripts or settings are not worth a remark. */
const isSmall = ({ sources }: CopyInstruction) =>
  sources.every(({ text }) => /[\w*]\.(?!tar|t?gz|jar|war|zip|whl)[A-Za-z]\w*$|(?:^|\/)crontab$/.test(text));

/** A path without `.` and slashes at its end; undefined where it is not known, goes up, or is the root. */
function absolute(path: string | undefined, workdir: string | undefined): string | undefined {
  if (path === undefined || /^[-~]|\.\./.test(path)) return undefined;
  if (!path.startsWith('/') && workdir === undefined) return undefined;
  const full = path.startsWith('/') ? path : `${workdir}/${path}`;
  return full.replace(/\/\.?(?=\/|$)/g, '') || undefined;
}
