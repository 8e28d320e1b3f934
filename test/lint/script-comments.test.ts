import { describe, expect, it } from 'vitest';
import { lint, rule, shown } from '../support/lint.ts';

/** Says of every command which language reads it. */
const commands = rule(
  'test/tidy',
  {
    script(node, { report }) {
      for (const command of node.commands) report(command, `${command.name} (${node.language})`);
    },
  },
  { aliases: { shellcheck: ['SC2012', 'SC2045'] } },
);
const see = async (name: string, text: string): Promise<string[]> => {
  const left = shown(await lint({ [name]: text }, { plugins: [commands] }));
  return left.map((each) => each.replace(`${name}: `, '').replace(' (posix)', ''));
};

describe('comments in the scripts of a Dockerfile', () => {
  it.each<[string, string[]]>([
    ['# shellcheck disable=SC2012\nRUN a\nRUN b\n', ['b']],
    ['# shellcheck disable=SC2086\nRUN a\n', ['a']],
    ['RUN a && \\\n  # shellcheck disable=SC2012\n  b && \\\n  c\n', ['a', 'c']],
    ['RUN <<END\na\n# shellcheck disable=SC2012\nb\nc\nEND\nRUN d\n', ['a', 'c', 'd']],
    ['RUN <<END\n# shellcheck disable=SC2012\na\nb\nEND\nRUN c\n', ['c']],
    ['RUN <<END\na\n# infralint ignore[tidy]: why\nif b; then\n  c\nfi\nd\nEND\n', ['a', 'd']],
    ['RUN <<END\na # infralint ignore[tidy]\nb\nEND\n', ['b']],
    ['RUN <<END\ncat <<EOF\n# shellcheck disable=all\nEOF\nb\nEND\n', ['cat', 'b']],
    ['RUN <<END\n# shellcheck shell=bash\na\nEND\n', ['a (bash)']],
    ['RUN <<END\n#!/bin/bash\n# why\n# shellcheck source=x shell=sh\na\nEND\n', ['a']],
    ['RUN <<END\na\n# shellcheck shell=bash\nb\nEND\n', ['a', 'b']],
  ])('are heeded: %j', async (text, left) => {
    expect(await see('Dockerfile', `FROM debian:13\n${text}`)).toEqual(left);
  });
});

describe('comments in the scripts of a Compose file', () => {
  const compose = (script: string): string =>
    `services:\n  app:\n    image: debian:13\n    command:\n      - sh\n      - -c\n      - |\n${script.replace(/^/gm, '        ')}\n`;

  it.each<[string, string[]]>([
    ['a\n# shellcheck disable=SC2012\nb\nc', ['a', 'c']],
    ['# shellcheck disable=SC2012\na\nb', []],
    ['a\nb # infralint ignore[tidy]', ['a']],
    ['a "# shellcheck disable=SC2012"\nb', ['a', 'b']],
  ])('are heeded: %j', async (script, left) => {
    expect(await see('compose.yaml', compose(script))).toEqual(left);
  });

  it('are heeded once where several services share the script', async () => {
    const text = compose('a\n# shellcheck disable=SC2012\nb').replace('app:', 'app: &app');
    expect(await see('compose.yaml', `${text}  other: *app\n`)).toEqual(['a']);
  });
});
