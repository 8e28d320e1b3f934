import {
  type CopyInstruction,
  dedent,
  defineRule,
  type Located,
  type Report,
  type RunInstruction,
  type ShellCommand,
} from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { secretSettings } from '../shared/setting-secrets.ts';

export default defineRule({
  id: 'dockerfile/secret-in-content',
  summary: 'A password or token in an embedded file, a label or a comment',
  why: 'A configuration file that the Dockerfile writes is part of the image, and so is a label: anyone who can pull the image can read the password, and a later RUN that deletes the file only hides it. A secret in a comment, such as a key that was tried out once, can be read by everyone who has the repository.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  fold: 'thing',
  yields: ['dockerfile/written-secret', 'dockerfile/secret-in-address', 'shell/secret-on-command-line'],
  aliases: { kics: 'f996f3cb', 'docker-bench': '4.10', sonar: 'S6437', tally: 'tally/secrets-in-code' },
  cwe: 798,
  book: 'Secrets',
  references: ['https://docs.docker.com/build/building/secrets/'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY <<EOF /etc/app.ini
        [database]
        password = «kX7-plum-Zeta»
        EOF
      `,
      good: dedent`
        FROM debian:13
        COPY <<EOF /etc/app.ini
        [database]
        password_file = /run/secrets/database
        EOF
      `,
    },
  ],
  check: {
    copy: heredocs,
    add: heredocs,
    run(node, { report }) {
      // A RUN that consists only of a heredoc is a script, which other rules check.
      if (node.heredocs.length > 0 && !/^<<\S+$/.test(node.file.slice(node.rest).trim())) heredocs(node, { report });
    },
    label({ file, pairs }, { report }) {
      for (const pair of pairs) tell(report, { file, start: pair.start, end: pair.end }, 'this label');
    },
    command(command, { report }) {
      const { name, script } = command;
      if ((name === 'echo' || name === 'printf') && script.host.kind === 'run' && isWritten(command))
        for (const word of command.words.slice(1)) tell(report, word, `the text that \`${name}\` writes`);
    },
    dockerfile({ comments }, { report }) {
      for (const comment of comments) tell(report, comment, 'this comment');
    },
  },
});

function heredocs(
  { heredocs: bodies }: CopyInstruction | RunInstruction,
  { report }: { readonly report: Report },
): void {
  for (const { body } of bodies) tell(report, body, 'the file that the Dockerfile writes');
}

/** Whether the output of a command visibly goes to a file. */
function isWritten({ redirects, readers }: ShellCommand): boolean {
  return redirects.some(({ operator }) => operator.startsWith('>')) || readers.some(({ name }) => name === 'tee');
}

function tell(report: Report, { file, start, end }: Located, where: string): void {
  for (const found of secretSettings(file.slice({ start, end }))) {
    const at = { file, start: start + found.start, end: start + found.end };
    const read =
      where === 'this comment' ? 'anyone who can read this file has it' : 'anyone who can pull the image has it';
    report(at, `the ${found.kind} \`${found.name}\` in ${where} is plain text: ${read}`, {
      help: 'replace it, because others may have seen it; mount the new one with `RUN --mount=type=secret`, or pass it when the container starts',
      about: file.slice(at),
      secrets: [at],
      milder: isForDevelopment(file.path),
    });
  }
}
