import { expect, it } from 'vitest';
import type { Located, RuleContext } from '../../src/rule/index.ts';
import { lint, rule } from '../support/lint.ts';

/** A rule whose fix replaces the first place of one text by another. */
function replacing(from: string, to: string) {
  const visit = ({ file }: Located, { report }: RuleContext) => {
    const start = file.text.indexOf(from);
    if (start < 0) return;
    const at = file.at(start, start + from.length);
    report(at, 'it is old', { fix: { title: 'renew it', safety: 'safe', edits: [{ at, text: to }] } });
  };
  return rule('test/fixer', { dockerfile: visit, composeFile: visit }, { fix: 'safe' });
}

const dockerfile = (run: string) => `FROM debian:13\nRUN ${run}\n`;
const compose = (line: string) => `services:\n  web:\n    image: nginx:1.29\n    ${line}\n`;

it.each<[string, string, string, string, string]>([
  ['a mistake in an instruction', 'Dockerfile', dockerfile('--network=host old'), '--network=host', '--network=hots'],
  ['an instruction that is none', 'Dockerfile', dockerfile('old'), 'RUN', 'RUNN'],
  ['one beside other mistakes', 'Dockerfile', dockerfile('--network=hots old'), 'RUN', 'RUNN'],
  ['broken YAML beside other mistakes', 'compose.yaml', compose('restrat: always'), 'always', '[always'],
  ['no FROM', 'Dockerfile', dockerfile('old'), 'FROM debian:13', 'USER a'],
  ['a script that no shell reads', 'Dockerfile', dockerfile('old'), 'old', 'if old'],
  ['a key that is none', 'compose.yaml', compose('restart: always'), 'restart', 'restrat'],
  ['broken YAML', 'compose.yaml', compose('restart: always'), 'always', '[always'],
  ['a name that nothing declares', 'compose.yaml', compose('restart: always'), 'restart: always', 'networks: [gone]'],
  ['a command that no shell reads', 'compose.yaml', compose('command: sh -c "old"'), 'old', 'if old'],
])('a fix that leaves %s is taken back', async (_, name, text, from, to) => {
  const { changed, result } = await lint({ [name]: text }, { plugins: [replacing(from, to)], fix: 'safe' });
  expect(changed).toEqual([]);
  expect(result.summary.warnings).toBe(1);
});

it.each<[string, string, string, string, string]>([
  ['an instruction', 'Dockerfile', dockerfile('old'), 'old', 'new'],
  ['a Compose file', 'compose.yaml', compose('restart: always'), 'always', 'on-failure'],
  // It was no better before.
  ['a file with other mistakes', 'Dockerfile', dockerfile('--network=hots old'), 'old', 'new'],
])('a fix in %s stays', async (_, name, text, from, to) => {
  const { changed } = await lint({ [name]: text }, { plugins: [replacing(from, to)], fix: 'safe' });
  expect(changed.map(({ after }) => after)).toEqual([text.replace(from, to)]);
});
