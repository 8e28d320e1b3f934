import { expect, it } from 'vitest';
import { main } from '../../src/cli/cli.ts';
import type { Io } from '../../src/cli/io.ts';
import { tree } from '../support/files.ts';

async function crash(env: Io['env']): Promise<{ code: number; err: string }> {
  let err = '';
  const code = await main(['-'], {
    stdin: {
      [Symbol.asyncIterator]: () => {
        throw new Error('the stream broke');
      },
    },
    stdout: { write: () => true },
    stderr: { write: (text) => (err += text) },
    env,
    cwd: tree(),
    now: () => 0,
  });
  return { code, err };
}

it('an unexpected exception ends in 3 and is told without a stack', async () => {
  const { code, err } = await crash({});
  expect(code).toBe(3);
  expect(err).toBe(
    'infralint crashed: the stream broke\n  this is a bug in infralint, not a problem in your files; please report it\n  set INFRALINT_DEBUG=1 to see where it happened\n',
  );
});

it('INFRALINT_DEBUG shows the stack', async () => {
  expect((await crash({ INFRALINT_DEBUG: '1' })).err).toContain('    at ');
});
