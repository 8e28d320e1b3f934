import { expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';

const text = `FROM debian:13
# hadolint ignore=DL3006
RUN ls
# hadolint ignore=DL3048
RUN pwd
# infralint ignore[latest-tag, added-capability, DL3099]: old
RUN date
USER 1000
HEALTHCHECK NONE
`;

const unused = async (...args: string[]) => {
  const { out } = await cli(['-f', 'compact', ...args], { cwd: tree({ Dockerfile: text }) });
  return out.split('\n').flatMap((line) => /unused-suppression: (.*)/.exec(line)?.[1] ?? []);
};

test('--report-unused works under every preset, and says what is off', async () => {
  expect(await unused('--preset', 'hadolint')).toEqual([]);
  expect(await unused('--preset', 'hadolint', '--report-unused')).toMatchInlineSnapshot(`
    [
      "\`DL3006\` suppresses nothing here",
      "\`DL3048\` suppresses nothing here",
      "\`latest-tag\` suppresses nothing here",
      "\`added-capability\` suppresses nothing here: it is off in this file",
      "\`DL3099\` suppresses nothing here: infralint has no rule for it",
    ]
  `);
  expect(await unused('--report-unused')).toMatchInlineSnapshot(`
    [
      "\`DL3006\` suppresses nothing here",
      "\`DL3048\` suppresses nothing here: it is off in this file",
      "\`latest-tag\` suppresses nothing here",
      "\`added-capability\` suppresses nothing here: it is off in this file",
      "\`DL3099\` suppresses nothing here: infralint has no rule for it",
    ]
  `);
});

test('a code that is off by itself is not judged', async () => {
  const files = { Dockerfile: 'FROM debian:13\n# infralint ignore[DL3006]: old\nRUN ls\n' };
  const run = (...args: string[]) => cli(['-f', 'compact', ...args], { cwd: tree(files) });
  expect((await run()).out).toContain('`DL3006` suppresses nothing here\n');
  expect((await run('--ignore', 'DL3006')).out).not.toContain('DL3006');
  expect((await run('--ignore', 'DL3006', '--report-unused')).out).toContain('nothing here: it is off in this file');
});

test('--report-unused yields to what is said of its rules', async () => {
  expect(await unused('--report-unused', '--ignore', 'unused-suppression')).toEqual([]);
});
