import { expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';

const files = {
  Dockerfile: 'FROM debian\nUSER 1000\n',
  'compose.yaml': 'services:\n  web:\n    image: nginx\n    restart: always\n',
};
/** The rules that report something, with the level. */
async function reported(argv: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { out, err } = await cli([...argv, '-f', 'compact'], { cwd: tree({ ...files, ...more }) });
  return err + [...out.matchAll(/: (\w+ [\w-]+\/[\w-]+)(?: \[.*?\])?:/g)].map(([, found]) => `${found}\n`).join('');
}
const both = 'warning dockerfile/untagged-image\nwarning compose/untagged-image\n';

it('an id without its scope means all rules of that name, on the command line and in a configuration', async () => {
  expect(await reported(['--only', 'untagged-image'])).toBe(both);
  expect(await reported(['--only', 'untagged-image', '--rule', 'untagged-image=error'])).toBe(
    both.replaceAll('warning', 'error'),
  );
  expect(await reported(['--ignore', 'untagged-image'])).not.toContain('untagged-image');
  expect(await reported([], { 'infralint.yaml': 'rules: { untagged-image: off }\n' })).not.toContain('untagged-image');
  const override = 'overrides: [{ files: Dockerfile, rules: { untagged-image: error } }]\n';
  expect(await reported(['--only', 'untagged-image'], { 'infralint.yaml': override })).toBe(
    both.replace('warning dockerfile', 'error dockerfile'),
  );
});

it('a name that is also a code of another tool means both', async () => {
  const named = {
    Dockerfile: 'FROM debian\nEXPOSE 70000\n',
    'compose.yaml': 'services: { a: { image: "a:1", ports: ["70000:80"] } }\n',
  };
  expect(await reported(['--only', 'invalid-port'], named)).toBe(
    'error dockerfile/invalid-port\nerror compose/invalid-port\n',
  );
  expect(await reported(['--ignore', 'invalid-port'], named)).not.toContain('invalid-port');
});

it('the case of a name does not matter', async () => {
  expect(await reported(['--only', 'dl3006'])).toBe('warning dockerfile/untagged-image\n');
  expect(await reported(['--only', 'Dockerfile/Untagged-Image'])).toBe('warning dockerfile/untagged-image\n');
  expect(await reported(['--only', 'untagged-image'], { 'infralint.yaml': 'rules: { dl3006: off }\n' })).toBe(
    'warning compose/untagged-image\n',
  );
});

it('a short name may have options where one rule has it', async () => {
  const schema = (strict: string) => ({
    'infralint.yaml': `rules: { Label-Schema: [error, { strict: ${strict} }] }\n`,
  });
  const labelled = { Dockerfile: 'FROM debian\nLABEL a.b=c\n' };
  expect(await reported(['--only', 'label-schema'], { ...schema('true'), ...labelled })).toBe(
    'error dockerfile/label-schema\n',
  );
  expect(await reported([], schema('1'))).toContain('must be `true` or `false`');
  expect(await reported([], { 'infralint.yaml': 'rules: { missing-healthcheck: [error, {}] }\n' })).toContain(
    'rule `missing-healthcheck` has no options',
  );
  expect(
    await reported([], { 'infralint.yaml': 'rules: { untrusted-registry: [error, { trusted: [docker.io] }] }\n' }),
  ).toMatchInlineSnapshot(`
    "error: options belong to one rule, but \`untrusted-registry\` matches 2 rules
      --> infralint.yaml:1:30
     1 | rules: { untrusted-registry: [error, { trusted: [docker.io] }] }
       |                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      help: set them under \`dockerfile/untrusted-registry\` or \`compose/untrusted-registry\`
    "
  `);
});
