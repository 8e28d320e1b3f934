import { describe, expect, it } from 'vitest';
import { type Files, lint } from '../support/lint.ts';

/** The places and rules of all findings that have to do with variables. */
async function found(files: Files): Promise<readonly string[]> {
  const { result } = await lint(files, { builtIn: 'all' });
  return result.files
    .flatMap(({ findings }) => findings)
    .filter(({ rule, message }) => /variable|default|number|expanded/.test(rule) || message.includes('$'))
    .map(({ file, start, rule }) => `${file.path}:${file.text.slice(0, start).split('\n').length} ${rule}`)
    .sort();
}

const web = (lines: string) => `services:\n  web:\n    image: example/web:1.0.0\n${lines.replace(/^/gm, '    ')}\n`;

describe('one variable that nothing sets is one finding', () => {
  it.each<[string, Files, readonly string[]]>([
    [
      'used as a number, several times',
      { 'compose.yaml': web('cpus: $N\ncpu_count: ${N}\nlabels: [a=$N]') },
      ['compose.yaml:4 compose/unset-number'],
    ],
    [
      'of the container, in two commands',
      { 'compose.yaml': web('environment: {A: x}\ncommand: sh -c "echo $A"\nhealthcheck: {test: "test -n $A"}') },
      ['compose.yaml:5 compose/host-expanded-variable', 'compose.yaml:6 compose/host-expanded-variable'],
    ],
    [
      'that is part of a password',
      { 'compose.yaml': web('environment: {A_PASSWORD: "red$moon!4"}') },
      ['compose.yaml:4 compose/expanded-secret'],
    ],
    ['of the shell', { 'compose.yaml': web('user: $UID:$GID') }, ['compose.yaml:4 compose/shell-only-variable']],
    [
      'that is required',
      { 'compose.yaml': web('labels: ["a=${A:?}", "b=${A:?}"]') },
      ['compose.yaml:4 compose/required-variable'],
    ],
    [
      'in an env file',
      { 'compose.yaml': web('env_file: a.env'), 'a.env': 'A=${B}\nC=$B\n' },
      ['a.env:1 compose/undefined-variable'],
    ],
    [
      'cut out in an env file',
      { 'compose.yaml': web('env_file: a.env'), 'a.env': 'A="red$moon"\n' },
      ['a.env:1 project/expanded-env-file-value'],
    ],
    [
      'with different ports',
      { 'compose.yaml': web('ports: ["${P:-1}:${P:-2}", "${P:-1}:${P:-2}/udp"]') },
      ['compose.yaml:4 compose/inconsistent-port-default'],
    ],
  ])('%s', async (_, files, expected) => expect(await found(files)).toEqual(expected));
});
