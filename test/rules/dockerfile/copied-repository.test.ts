import { it } from 'vitest';
import rule from '../../../rules/dockerfile/copied-repository.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string =>
  `FROM debian:13\nWORKDIR /app\n${lines.map((line) => `${line}\n`).join('')}`;
const tree = (text: string, more: Readonly<Record<string, string>> = {}) => ({
  Dockerfile: text,
  '.git/HEAD': 'ref\n',
  ...more,
});
const builder = (take: string, run = 'make'): string =>
  `FROM debian:13 AS build\nWORKDIR /src\nCOPY «.» .\nRUN ${run}\nFROM debian:13\nCOPY --from=build ${take}\n`;
const plain = (text: string): string => text.replace(/[«»]/g, '');

it('finds the history of a source tree in the image', () =>
  testRule(rule, {
    bad: [
      { text: tree(file('COPY «.» .')) },
      { text: tree(file('ADD «./» /app/')) },
      { text: tree(file('COPY package.json ./', 'COPY --chown=1000 «*» ./')) },
      { text: tree(file('COPY «.» .', 'RUN rm -rf .git')) },
      { text: tree(file('COPY «.» .'), { '.dockerignore': 'node_modules\n.gitignore\n' }) },
      { text: tree(builder('/src /app')) },
      { text: { Dockerfile: file('COPY «.» .'), '.svn/entries': '12\n' } },
      {
        text: {
          'compose.yaml': 'services:\n  web:\n    build:\n      context: .\n      dockerfile: docker/Dockerfile\n',
          'docker/Dockerfile': file('COPY «.» .'),
          '.git/HEAD': 'ref\n',
        },
      },
      file('COPY «.git» .git'),
    ],
    good: [
      tree(file('COPY . .'), { '.dockerignore': '.git*\n' }),
      tree(file('COPY . .'), { '.dockerignore': '*\n!src\n' }),
      tree(file('COPY src ./src', 'COPY .gitignore .gitattributes ./')),
      tree(plain(builder('/src/dist /app'))),
      tree(plain(builder('/src /app', 'make && rm -rf .git'))),
      tree(file('COPY --exclude=.git . .')),
      tree(file('RUN --mount=type=bind,source=.git,target=.git git describe > version')),
      'FROM debian:13 AS build\nWORKDIR /src\nCOPY .git .git\nRUN git describe > version\nFROM debian:13\nCOPY --from=build /src/version /\n',
      { Dockerfile: file('COPY . .'), '.git': 'gitdir: ../.git/modules/a\n' },
      { Dockerfile: file('COPY . .') },
    ],
  }));
