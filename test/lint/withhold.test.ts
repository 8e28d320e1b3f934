import { describe, expect, it } from 'vitest';
import type { Edit, Instruction } from '../../src/rule/index.ts';
import { lint, rule } from '../support/lint.ts';

/** A rule that offers to change every instruction of a kind. */
const changes = (kind: Instruction['kind'], editsOf: (node: Instruction) => readonly Edit[]) =>
  rule(
    'test/changes',
    {
      instruction(node, { report }) {
        if (node.kind === kind)
          report(node.keywordSpan, 'old', { fix: { title: 'renew it', safety: 'unsafe', edits: editsOf(node) } });
      },
    },
    { fix: 'unsafe' },
  );
const insert = (offset: number, { file }: Instruction): Edit => ({ at: file.at(offset, offset), text: '!' });
const atEnd = (node: Instruction) => [insert(node.rest.end, node)];
const atStart = (node: Instruction) => [insert(node.rest.start, node)];
const whole = (node: Instruction) => [{ at: node, text: 'USER new' }];

const isOffered = async (text: string, plugin: ReturnType<typeof changes>): Promise<boolean> => {
  const { result } = await lint({ Dockerfile: text }, { named: ['Dockerfile'], plugins: [plugin] });
  return result.summary.fixableUnsafe > 0;
};
const from = 'FROM debian:13\n';

describe('a fix is withheld', () => {
  it.each<[string, Instruction['kind'], string]>([
    ['a swallowed instruction', 'run', `${from}RUN a \\\nCMD b\n`],
    ['one below a blank line', 'copy', `${from}COPY a b \\\n\nENV c=d\n`],
    ['a flag without `=`', 'copy', `${from}COPY --from x /a /b\n`],
    ['a flag in the wrong place', 'copy', `${from}COPY /a --chown=1 /b\n`],
    ['a flag with a dash of the wrong kind', 'copy', `${from}COPY \u2013from=a b c\n`],
    ['a heredoc without end', 'copy', `${from}COPY <<EOF /a\nb\n`],
    ['a heredoc with a space', 'copy', `${from}COPY << EOF /a\nEOF\n`],
    ['a quote without end', 'env', `${from}ENV A="b\n`],
    ['a shell quote without end', 'run', `${from}RUN echo 'b\n`],
    ['a comment that hides lines', 'run', `${from}RUN a # b \\\n && c\n`],
    ['a comment after the continuation', 'run', `${from}RUN a \\ # b\n`],
    ['a comment among the arguments', 'workdir', `${from}WORKDIR /a # b\n`],
    ['a comment among ports', 'expose', `${from}EXPOSE 80 # b\n`],
    ['a quote without end in a name', 'maintainer', `${from}MAINTAINER "a\n`],
    ['a broken array', 'cmd', `${from}CMD ["a", b]\n`],
    ['a broken trigger', 'onbuild', `${from}ONBUILD COPY --from x /a /b\n`],
    ['the placeholder of a template', 'env', `${from}ENV A={{ b }}\n`],
    ['another placeholder', 'copy', `${from}COPY %%A%% /b\n`],
    ['a name that is filled in', 'from', 'FROM BASE_IMAGE\n'],
  ])('on %s', async (_, kind, text) => {
    expect(await isOffered(text, changes(kind, atStart))).toBe(false);
    expect(await isOffered(text, changes(kind, atEnd))).toBe(false);
  });

  it('which deletes a comment', async () => {
    expect(await isOffered(`${from}ENV a=b \\\n  # why\n  c=d\n`, changes('env', whole))).toBe(false);
    expect(await isOffered(`${from}ENV a=b \\\n  c=d\n`, changes('env', whole))).toBe(true);
  });
});

it.each<[string, Instruction['kind'], string]>([
  ['an instruction in order', 'run', `${from}RUN a \\\n  && b # c\n`],
  ['one beside a misread one', 'run', `${from}COPY a b \\\nENV c=d\nRUN a\n`],
  ['HEALTHCHECK with its CMD below', 'healthcheck', `${from}HEALTHCHECK \\\nCMD a\n`],
  ['a wrong value', 'copy', `${from}COPY --chmod=9 a b\n`],
  ['braces in a command', 'run', `${from}RUN docker ps --format '{{.ID}}'\n`],
  ['a format in a value', 'env', `${from}ENV A="{{.Name}}"\n`],
  ['a variable that is cut', 'from', `ARG A=13.1\nFROM debian:\${A%%.*}\n`],
  ['a comment that stays', 'env', `${from}ENV a=b \\\n  # why\n  c=d\n`],
])('a fix is offered for %s', async (_, kind, text) => {
  expect(await isOffered(text, changes(kind, atEnd))).toBe(true);
});

it('shows one finding where an instruction is swallowed', async () => {
  const text = `${from}RUN apt-get install -y --no-install-recommends a=1 \\\n\nEXPOSE 80\n`;
  const builtIn = ['swallowed-instruction', 'empty-continuation'].map((name) => `dockerfile/${name}`);
  const { result } = await lint({ Dockerfile: text }, { builtIn: [...builtIn, 'shell/unpinned-system-package'] });
  expect(result.files.flatMap(({ findings }) => findings.map((one) => one.rule))).toEqual([builtIn[0]]);
});
