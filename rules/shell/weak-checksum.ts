import { dedent, defineRule, type ShellCommand, type ShellWord } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/weak-checksum',
  summary: 'A file is verified with a weak checksum: MD5 or SHA-1',
  why: 'Two different files with the same MD5 or SHA-1 checksum can be created, so a publisher can offer a harmless file for review and another one for the build. These checksums still detect a broken download, but they do not prove who made the file.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: { sonar: 'S4790' },
  cwe: 328,
  references: ['https://csrc.nist.gov/projects/hash-functions'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY a.tgz .
        RUN echo "0cc175b9c0f1b6a831c399e269772661  a.tgz" | «md5sum -c» -
      `,
      good: dedent`
        FROM debian:13
        COPY a.tgz .
        RUN echo "24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d  a.tgz" | sha256sum -c -
      `,
    },
  ],
  check: {
    command(command, { report }) {
      const { name, words, file } = command;
      if (name !== 'md5sum' && name !== 'sha1sum' && name !== 'shasum') return;
      const check = words.find(({ text }) => text === '--check' || /^-[a-z]*c[a-z]*$/.test(text ?? ''));
      if (!check || (name === 'shasum' && !isSha1(command))) return;
      const program: ShellWord = words[0]!;
      report(
        file.at(program.start, check.end),
        `\`${name}\` verifies a weak checksum: two different files with the same checksum can be created`,
        { help: 'use a SHA-256 checksum and `sha256sum -c`' },
      );
    },
  },
});

/** Whether `-a 1` is given; without it the length of the checksum decides. */
function isSha1({ words }: ShellCommand): boolean {
  return words.some(({ text }, index) => text === '-a1' || (text === '-a' && words[index + 1]?.text === '1'));
}
