import { describe, expect, it } from 'vitest';
import { lint } from '../../support/lint.ts';

/** What the help of a rule says of a Dockerfile on an image. */
async function helps(id: string, ...lines: readonly string[]): Promise<readonly (string | undefined)[]> {
  const text = lines[0]?.startsWith('FROM') || lines[0]?.startsWith('ARG') ? lines : ['FROM debian:13', ...lines];
  const { result } = await lint({ Dockerfile: `${text.join('\n')}\n` }, { builtIn: [id], presets: ['recommended'] });
  return result.files.flatMap(({ findings }) => findings.map(({ help }) => help));
}

describe('the help of a rule fits the file', () => {
  it.each([
    // An ARG is gone when the container starts.
    [
      'dockerfile/literal-variable',
      ['FROM debian:13', 'ARG P', 'CMD ["a", "$P"]'],
      'keep the value with `ENV P=$P`, and use a shell',
    ],
    ['dockerfile/literal-variable', ['ENV P=1', 'CMD ["a", "$P"]'], 'use a shell: `CMD ["sh", "-c", "exec … $P"]`'],
    ['dockerfile/invalid-default-arg', ['ARG A', 'FROM a:$A'], 'set a default for `ARG A`'],
    ['dockerfile/invalid-default-arg', ['ARG A', 'ARG B', 'FROM $A:$B'], 'set defaults for `ARG A` and `ARG B`'],
    [
      'dockerfile/invalid-default-arg',
      ['ARG A=-', 'FROM a:$A'],
      'set defaults for the ARGs that form a valid image name',
    ],
    ['dockerfile/undefined-variable', ['ENV A=/a:$A'], 'remove it from the value: `A` has not been set before'],
    ['dockerfile/shell-form-command', ['CMD a $B'], 'if it needs a shell, put `exec` before the program'],
  ])('%s: %j', async (id, lines, help) => {
    expect(await helps(id, ...lines)).toEqual([expect.stringContaining(help)]);
  });

  it('and says nothing of exec and signals on Windows', async () => {
    const lines = ['FROM mcr.microsoft.com/windows/servercore:ltsc2025', 'CMD a %B%'];
    expect(await helps('dockerfile/shell-form-command', ...lines)).toEqual(['use a JSON array for CMD']);
  });

  it.each([
    ['["sh", "-c"]', '["sh", "-c", "echo $HOME"]', '["echo $HOME"]'],
    ['["sh", "-c"]', '["echo", "a; b", "$C"]', '["echo \'a; b\' $C"]'],
    ['["/bin/bash", "-c"]', '["run", "it\'s", "x"]', '["run \\"it\'s\\" x"]'],
  ])('ENTRYPOINT %s with CMD %s', async (entrypoint, cmd, whole) => {
    const [help] = await helps('shell/split-script', `ENTRYPOINT ${entrypoint}`, `CMD ${cmd}`);
    expect(help).toBe(`use a single string in CMD: \`${whole}\``);
  });
});

it('tells where a secret of an unshipped stage stays', async () => {
  const text = 'FROM debian:13 AS build\nARG NPM_TOKEN\nRUN make\nFROM scratch\nCOPY --from=build /a /a\n';
  const { result } = await lint({ Dockerfile: text }, { builtIn: ['dockerfile/secret-in-arg-or-env'] });
  const [finding] = result.files.flatMap(({ findings }) => findings);
  expect(finding?.message).toContain('readable in the build cache and in the build provenance');
});
