import { describe, expect, it } from 'vitest';
import { type Files, type LintOptions, lint, rule, shown } from '../support/lint.ts';

/** Says of every command of a script file where it is started. */
const commands = rule('test/commands', {
  command({ script: { host, language, form }, name, start, end, file }, { report }) {
    if (host.kind !== 'file') return;
    const when = [host.inBuild && 'build', host.inContainer && 'container'].filter(Boolean).join(' and ');
    report({ file, start, end }, `${name} (${language}, ${form}) in ${when} of ${host.stages.length}`);
  },
});

const see = async (files: Files, options: LintOptions = {}) =>
  shown(await lint(files, { plugins: [commands], ...options }));

const script = '#!/bin/bash\nls\n';

describe('a script that an image starts', () => {
  it.each<[string, string, string]>([
    ['by its path', 'COPY run.sh /\nCMD ["/run.sh"]', 'run.sh'],
    ['under another name', 'COPY run.sh /usr/bin/start\nENTRYPOINT ["/usr/bin/start"]', 'run.sh'],
    ['that is looked up', 'COPY run.sh /usr/local/bin/\nENTRYPOINT ["run.sh"]', 'run.sh'],
    ['without an ending', 'COPY bin/start /usr/local/bin/start\nENTRYPOINT ["start"]', 'bin/start'],
    ['through another program', 'ADD run.sh /\nENTRYPOINT ["tini", "--", "/run.sh"]', 'run.sh'],
    ['in its working directory', 'WORKDIR /app\nCOPY bin/start .\nCMD ./start', 'bin/start'],
    ['of a directory', 'WORKDIR /app\nCOPY . .\nCMD ["bin/start"]', 'bin/start'],
    ['of a directory, by its contents', 'COPY bin /opt\nCMD ["/opt/start"]', 'bin/start'],
    ['through a wildcard', 'COPY bin/st* /opt/\nCMD ["/opt/start"]', 'bin/start'],
    ['from another stage', 'COPY bin /opt\nFROM debian:13\nCOPY --from=0 /opt/start /x\nCMD ["/x"]', 'bin/start'],
    ['from the stage below', 'COPY bin /opt\nFROM base\nCMD ["/opt/start"]', 'bin/start'],
    ['as a health check', 'COPY run.sh /\nHEALTHCHECK CMD /run.sh || exit 1', 'run.sh'],
    ['as the argument of a shell', 'COPY run.sh /\nCMD ["/bin/sh", "-eu", "/run.sh"]', 'run.sh'],
  ])('is linted: %s', async (_, text, path) => {
    const files = { Dockerfile: `FROM debian:13 AS base\n${text}\n`, 'run.sh': script, 'bin/start': script };
    expect(await see(files)).toEqual([`${path}: ls (bash, file) in container of 1`]);
  });

  it.each<[string, string]>([
    ['by its path', 'COPY run.sh /\nRUN /run.sh'],
    ['after a change of directory', 'COPY . /src\nRUN cd /src && ./run.sh'],
    ['by a shell', 'COPY . /src\nWORKDIR /src\nRUN sh run.sh'],
    ['as a part of its own', 'WORKDIR /src\nCOPY . .\nRUN . ./run.sh'],
    ['out of a mount', 'RUN --mount=type=bind,target=/src /src/run.sh'],
  ])('is linted where a build starts it: %s', async (_, text) => {
    const files = { Dockerfile: `FROM debian:13\n${text}\n`, 'run.sh': script };
    expect(await see(files)).toEqual(['run.sh: ls (bash, file) in build of 1']);
  });

  it('is linted where a service starts it', async () => {
    const files = {
      'compose.yaml':
        'services:\n  web: { build: ./web, command: ./run.sh, working_dir: /srv }\n  job: { build: ./web, entrypoint: [sh, /srv/job.sh] }\n',
      'web/Dockerfile': 'FROM debian:13\nCOPY . /srv\n',
      'web/run.sh': script,
      'web/job.sh': 'ls',
    };
    expect(await see(files)).toEqual([
      'web/job.sh: ls (posix, file) in container of 1',
      'web/run.sh: ls (bash, file) in container of 1',
    ]);
  });

  it.each<[string, string]>([
    ['as its comment says', '# shellcheck shell=bash\nls\n'],
    ['as its name says', 'ls\n'],
  ])('is read %s', async (how, text) => {
    const name = how.includes('name') ? 'run.bash' : 'run.sh';
    const files = { Dockerfile: `FROM debian:13\nCOPY . /\nCMD /${name}\n`, [name]: text };
    expect(await see(files)).toEqual([`${name}: ls (bash, file) in container of 1`]);
  });

  it.each<[string, string, Files]>([
    ['what is copied later', 'RUN /run.sh\nCOPY run.sh /', { 'run.sh': script }],
    ['a mount of another RUN', 'RUN --mount=type=bind,target=/src true\nRUN /src/run.sh', { 'run.sh': script }],
    ['what is only copied', 'COPY . /', { 'run.sh': script }],
    ['another language', 'COPY run.py /\nCMD ["/run.py"]', { 'run.py': '#!/usr/bin/env python3\nls\n' }],
    ['a shell that is not known', 'COPY run /\nCMD ["/run"]', { run: '#!/usr/bin/fish\nls\n' }],
    ['no script', 'COPY run /\nCMD ["/run"]', { run: 'ls\n' }],
    ['a file of another kind', 'COPY a.js /\nRUN /a.js', { 'a.js': 'ls\n' }],
    ['a template', 'COPY run.sh /\nCMD ["/run.sh"]', { 'run.sh': `${script}{% if x %}\nls\n{% endif %}\n` }],
    ['what is large', 'COPY run.sh /\nCMD ["/run.sh"]', { 'run.sh': `${script}${'# comment\n'.repeat(30_000)}` }],
    ['what the ignore file keeps out', 'COPY . /\nCMD ["/run.sh"]', { 'run.sh': script, '.dockerignore': '*.sh\n' }],
    ['what is not there', 'COPY run.sh /\nCMD ["/run.sh"]', {}],
    ['other people’s', 'COPY . /\nCMD ["/node_modules/run.sh"]', { 'node_modules/run.sh': script }],
    ['what a variable names', 'COPY . /\nCMD /$NAME.sh', { 'run.sh': script }],
    ['an image', 'COPY --from=alpine /run.sh /run.sh\nCMD ["/run.sh"]', { 'run.sh': script }],
  ])('is not linted: %s', async (_, text, files) => {
    expect(await see({ Dockerfile: `FROM debian:13\n${text}\n`, ...files })).toEqual([]);
  });

  it('is linted where another script starts it', async () => {
    const files = {
      Dockerfile: 'FROM debian:13\nWORKDIR /app\nCOPY . .\nCMD ["./run.sh"]\n',
      'run.sh': '#!/bin/sh\n. ./lib.sh\nexec /app/other "$@"\n',
      'lib.sh': 'a\n',
      other: '#!/bin/bash\nsh run.sh\n',
    };
    expect(await see(files)).toEqual([
      'lib.sh: a (posix, file) in container of 1',
      'other: sh (bash, file) in container of 1',
      'run.sh: . (posix, file) in container of 1',
      'run.sh: other (posix, file) in container of 1',
    ]);
  });

  it('is linted once, however many images start it', async () => {
    const text = 'FROM debian:13\nCOPY run.sh /\nRUN /run.sh\nCMD ["/run.sh"]\n';
    const files = { Dockerfile: text, 'b.Dockerfile': text, 'run.sh': script };
    expect(await see(files)).toEqual(['run.sh: ls (bash, file) in build and container of 2']);
  });

  it('is linted once in a run of many parts', async () => {
    const many = Array.from({ length: 20 }, (_, index) => [
      `${index}.Dockerfile`,
      'FROM debian:13\nCOPY run.sh /\nCMD ["/run.sh"]\n',
    ]);
    const { result } = await lint({ ...Object.fromEntries(many), 'run.sh': script }, { plugins: [commands] });
    expect(result.files.filter(({ kind }) => kind === 'shell').map(({ path }) => path)).toEqual(['run.sh']);
    expect(result.files.flatMap(({ findings }) => findings)).toHaveLength(1);
  });

  it('is left alone if the configuration or the command line says so', async () => {
    const files = { Dockerfile: 'FROM debian:13\nCOPY run.sh /\nCMD ["/run.sh"]\n', 'run.sh': script };
    expect(await see(files, { ignore: ['*.sh'] })).toEqual([]);
    expect(await see(files, { exclude: ['run.sh'] })).toEqual([]);
    expect(await see(files, { below: { 'run.sh': {} } })).toHaveLength(1);
  });

  it('is not asked about by rules on Dockerfiles', async () => {
    const other = { ...commands, id: 'dockerfile/test' };
    const files = { Dockerfile: 'FROM debian:13\nCOPY run.sh /\nCMD ["/run.sh"]\n', 'run.sh': script };
    expect(await see(files, { plugins: [other] })).toEqual([]);
  });

  it('is repaired, and the Dockerfile with it', async () => {
    const fixing = rule(
      'test/long-list',
      {
        command({ name, words: [program] }, { report }) {
          const edits = [{ at: program!, text: 'ls -l' }];
          if (name === 'ls') report(program!, 'short', { fix: { title: 'be long', safety: 'safe', edits } });
          if (name === 'll') report(program!, 'short', { fix: { title: 'be long', safety: 'safe', edits } });
        },
      },
      { fix: 'safe' },
    );
    const once = { ...fixing, check: { command: fixing.check.command! } };
    const files = {
      Dockerfile: 'FROM debian:13\nCOPY run.sh /\nRUN ll\nCMD ["/run.sh"]\n',
      'run.sh': '#!/bin/sh\nll\n',
    };
    const { changed } = await lint(files, { plugins: [once], fix: 'safe' });
    expect(Object.fromEntries(changed.map(({ path, after }) => [path, after.includes('ls -l')]))).toEqual({
      Dockerfile: true,
      'run.sh': true,
    });
  });
});

describe('comments in a script', () => {
  const tidy = rule(
    'test/tidy',
    {
      command: ({ name, script: { host }, ...at }, { report }) => {
        if (host.kind === 'file') report(at, `${name}`);
      },
    },
    { aliases: { shellcheck: ['SC2012', 'SC2045'] } },
  );
  const of = (text: string) =>
    see({ Dockerfile: 'FROM debian:13\nCOPY run.sh /\nCMD ["/run.sh"]\n', 'run.sh': text }, { plugins: [tidy] });

  it.each<[string, string[]]>([
    ['#!/bin/sh\na\n# infralint ignore[tidy]: why\nb\nc\n', ['a', 'c']],
    ['#!/bin/sh\n# infralint ignore-file[test/tidy]: why\na\nb\n', []],
    ['#!/bin/sh\na # infralint ignore[tidy]\nb\n', ['b']],
    ['#!/bin/sh\n# infralint disable[tidy]\na\n# infralint enable[tidy]\nb\n', ['b']],
    ['#!/bin/sh\n# shellcheck disable=SC2012\na\nb\n', []],
    ['#!/bin/sh\na\n# shellcheck disable=SC2012\nb\nc\n', ['a', 'c']],
    ['#!/bin/sh\na\n# shellcheck disable=SC2086,SC2045 # why\nb\n', ['a']],
    ['#!/bin/sh\na\n#shellcheck source=x disable=2012\nb\n', ['a']],
    ['#!/bin/sh\na\n# shellcheck disable=SC2000-SC2100\nb\n', ['a']],
    ['#!/bin/sh\na\n# shellcheck disable=all\nb\n', ['a']],
    ['#!/bin/sh\na\n# shellcheck disable=SC2086\nb\n', ['a', 'b']],
    ['#!/bin/sh\na\n# shellcheck disable=SC2012\nif b; then\n  c\nfi\nd\n', ['a', 'd']],
    ['#!/bin/sh\na\n# shellcheck shell=bash\nb\n', ['a', 'b']],
    ['#!/bin/sh\na\nf() {\n  # shellcheck disable=SC2012\n  for i in x; do\n    b\n  done\n  c\n}\n', ['a', 'c']],
    ['#!/bin/sh\na\n# infralint ignore[tidy]\nb && c\nd\n', ['a', 'd']],
  ])('suppress: %j', async (text, left) => {
    expect(await of(text)).toEqual(left.map((name) => `run.sh: ${name}`));
  });
});

it('is repaired with the Dockerfile, but not when the caller names each file', async () => {
  const files = {
    Dockerfile: 'FROM debian:13\nCOPY run.sh /\nCMD ["/run.sh"]\n',
    'run.sh': '#!/bin/sh\ncd /srv\nls\n',
  };
  const fixed = async (options: LintOptions) =>
    (
      await lint(files, {
        named: ['Dockerfile'],
        builtIn: ['shell/unchecked-cd'],
        presets: ['strict'],
        fix: 'unsafe',
        ...options,
      })
    ).changed.map(({ path }) => path);
  expect(await fixed({})).toEqual(['run.sh']);
  expect(await fixed({ namesEach: true })).toEqual([]);
});
