import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rule/index.ts';
import { type Files, type LintOptions, lint, rule, shown, suppressed } from '../support/lint.ts';
import { sampleOf } from '../support/sample.ts';

type Place = readonly [from: number, to: number];

/** A line of a Dockerfile on whose letters rules report; places count from its `a`. */
const letters = 'abcdefghij';
const text = `FROM debian:13\nRUN ${letters}\n`;
const first = text.indexOf(letters);

interface Reports {
  readonly place: Place;
  readonly reach?: Place;
  readonly alias?: string;
  /** The files in which it reports; all when left out. */
  readonly files?: readonly string[];
}

/** A rule that reports on the letters; the message is its name. */
function reporter(name: string, reports: Reports | readonly Reports[], details: Partial<Rule> = {}): Rule {
  const list = 'place' in reports ? [reports] : reports;
  return rule(
    `test/${name}`,
    {
      dockerfile({ file }, { report }) {
        const at = ([from, to]: Place) => file.at(first + from, first + to);
        for (const { place, reach, alias, files = [file.path] } of list) {
          if (files.includes(file.path)) report(at(place), name, { alias, ...(reach && { reach: at(reach) }) });
        }
      },
    },
    details,
  );
}

const worse = (reports: Reports | readonly Reports[], details: Partial<Rule> = {}) =>
  reporter('worse', reports, { yields: ['test/better'], ...details });
const better = (reports: Reports | readonly Reports[], details?: Partial<Rule>) => reporter('better', reports, details);

const see = async (plugins: readonly Rule[], options: LintOptions = {}, files: Files = { Dockerfile: text }) =>
  shown(await lint(files, { plugins, ...options })).sort();

const both = ['Dockerfile: better', 'Dockerfile: worse'];
const onlyBetter = ['Dockerfile: better'];

describe('a finding that yields', () => {
  it.each<[string, Place, Place, boolean]>([
    ['on the same place', [2, 5], [2, 5], false],
    ['inside of the better place', [3, 4], [2, 5], false],
    ['around the better place', [1, 6], [2, 5], false],
    ['overlapping its start by one letter', [0, 3], [2, 5], false],
    ['overlapping its end by one letter', [4, 8], [2, 5], false],
    ['touching its start', [0, 2], [2, 5], true],
    ['touching its end', [5, 8], [2, 5], true],
    ['apart', [6, 8], [2, 5], true],
    ['on an empty place inside', [3, 3], [2, 5], false],
    ['on an empty place at its start', [2, 2], [2, 5], false],
    ['on an empty place at its end', [5, 5], [2, 5], false],
    ['on an empty place before it', [1, 1], [2, 5], true],
    ['on an empty place behind it', [6, 6], [2, 5], true],
    ['around a better place that is empty', [2, 5], [3, 3], false],
    ['before a better place that is empty', [2, 5], [5, 5], false],
    ['behind a better place that is empty', [2, 5], [2, 2], false],
    ['apart from a better place that is empty', [2, 5], [6, 6], true],
    ['on the same empty place', [4, 4], [4, 4], false],
    ['on another empty place', [4, 4], [5, 5], true],
  ])('%s', async (_, place, betterPlace, isShown) => {
    expect(await see([worse({ place }), better({ place: betterPlace })])).toEqual(isShown ? both : onlyBetter);
  });

  it('is hidden by either order of the rules', async () => {
    const place: Place = [2, 5];
    expect(await see([better({ place }), worse({ place })])).toEqual(onlyBetter);
  });

  it.each<[string, Place, Place, boolean]>([
    ['within the reach, outside of the place', [7, 8], [0, 9], false],
    ['touching the reach', [9, 10], [0, 9], true],
    ['within the place, outside of the reach', [2, 3], [5, 9], true],
  ])('gives way as far as the better finding reaches: %s', async (_, place, reach, isShown) => {
    expect(await see([worse({ place }), better({ place: [2, 5], reach })])).toEqual(isShown ? both : onlyBetter);
  });

  it('does not reach further itself', async () => {
    expect(await see([worse({ place: [6, 8], reach: [0, 9] }), better({ place: [2, 5] })])).toEqual(both);
  });

  it('gives way only where one of several better findings lies', async () => {
    const everywhere = [{ place: [0, 1] }, { place: [4, 5] }, { place: [8, 9] }] as const;
    const found = await see([worse(everywhere), better([{ place: [0, 2] }, { place: [7, 9] }])]);
    expect(found).toEqual(['Dockerfile: better', 'Dockerfile: better', 'Dockerfile: worse']);
  });

  it('gives way in the same file only', async () => {
    const plugins = [worse({ place: [2, 5] }), better({ place: [2, 5], files: ['a/Dockerfile'] })];
    const files = { 'a/Dockerfile': text, 'b/Dockerfile': text };
    expect(await see(plugins, {}, files)).toEqual(['a/Dockerfile: better', 'b/Dockerfile: worse']);
  });

  it('gives way to any of several rules', async () => {
    const yields = ['test/other', 'test/better'];
    const place: Place = [2, 5];
    expect(await see([worse({ place }, { yields }), better({ place })])).toEqual(onlyBetter);
    expect(await see([worse({ place }, { yields }), reporter('other', { place })])).toEqual(['Dockerfile: other']);
    expect(await see([worse({ place }, { yields }), reporter('third', { place })])).toEqual([
      'Dockerfile: third',
      'Dockerfile: worse',
    ]);
  });

  it('does not give way to findings of its own rule', async () => {
    const plugin = reporter('worse', [{ place: [2, 5] }, { place: [3, 4] }], { yields: ['test/better'] });
    expect(await see([plugin])).toEqual(['Dockerfile: worse', 'Dockerfile: worse']);
  });

  it('is shown when the better rule is off', async () => {
    const plugins = [worse({ place: [2, 5] }), better({ place: [2, 5] })];
    expect(await see(plugins, { rules: [{ name: 'test/better', level: 'off' }] })).toEqual(['Dockerfile: worse']);
    expect(await see(plugins, { rules: [{ name: 'test/better', level: 'info' }] })).toEqual(onlyBetter);
  });

  it('is shown in the files for which the better rule is off', async () => {
    const plugins = [worse({ place: [2, 5] }), better({ place: [2, 5] })];
    const rules = [{ name: 'test/better', level: 'off' }] as const;
    const files = { 'a/Dockerfile': text, 'b/Dockerfile': text };
    expect(await see(plugins, { below: { a: { plugins, rules } } }, files)).toEqual([
      'a/Dockerfile: worse',
      'b/Dockerfile: better',
    ]);
  });
});

describe('beside comments that suppress, a finding that yields', () => {
  const plugins = [worse({ place: [2, 5] }), better({ place: [2, 5] })];
  const muted = (name: string) => ({ Dockerfile: `${text}# infralint ignore-file[${name}]: as it is\n` });

  it('stays hidden when the better one is suppressed', async () => {
    const outcome = await lint(muted('test/better'), { plugins });
    expect([shown(outcome), suppressed(outcome)]).toEqual([[], ['Dockerfile: better']]);
  });

  it('is hidden, not suppressed, when a comment is meant for it', async () => {
    const outcome = await lint(muted('test/worse'), { plugins });
    expect([shown(outcome), suppressed(outcome)]).toEqual([['Dockerfile: better'], []]);
  });

  it('leaves the comment that is meant for it of use', async () => {
    const builtIn = ['project/unused-suppression'];
    expect(shown(await lint(muted('test/worse'), { plugins, builtIn }))).toEqual(onlyBetter);
  });
});

describe('under the preset of a tool', () => {
  const code = { aliases: { hadolint: 'DL9001' } };
  const betterCode = { aliases: { hadolint: 'DL9002' } };

  it.each<[string, LintOptions, boolean]>([
    ['is shown', { presets: ['hadolint'] }, true],
    ['is shown when the preset is one of several', { presets: ['recommended', 'hadolint'] }, true],
    ['is hidden under another preset', { presets: ['recommended'] }, false],
    ['is hidden when only its level was given', { rules: [{ name: 'DL9001', level: 'error' }] }, false],
    [
      'is hidden under the preset of another tool',
      { presets: ['buildkit'], rules: ['test/worse', 'test/better'].map((name) => ({ name, level: 'info' })) },
      false,
    ],
  ])('a finding with a code of that tool %s', async (_, options, isShown) => {
    const plugins = [worse({ place: [2, 5] }, code), better({ place: [2, 5] }, betterCode)];
    expect(await see(plugins, options)).toEqual(isShown ? both : onlyBetter);
  });

  it('a finding with a code of that tool is hidden where the better one has a reach', async () => {
    const presets = ['hadolint'];
    const reaching = better({ place: [0, 1], reach: [0, 9] }, betterCode);
    expect(await see([worse({ place: [2, 5] }, code), reaching], { presets })).toEqual(onlyBetter);
    expect(await see([worse({ place: [9, 10] }, code), reaching], { presets })).toEqual(both);
  });

  it('a finding is hidden where the better one has the same code', async () => {
    const plugins = [worse({ place: [2, 5] }, code), better({ place: [2, 5] }, code)];
    expect(await see(plugins, { presets: ['hadolint'] })).toEqual(onlyBetter);
  });

  it('a finding without a code of that tool is hidden', async () => {
    const options = { presets: ['hadolint'], rules: [{ name: 'test/worse', level: 'info' }] } as const;
    expect(await see([worse({ place: [2, 5] }), better({ place: [2, 5] }, betterCode)], options)).toEqual(onlyBetter);
    const buildkit = { aliases: { buildkit: 'Worse' } };
    const plugins = [worse({ place: [2, 5] }, buildkit), better({ place: [2, 5] }, betterCode)];
    expect(await see(plugins, options)).toEqual(onlyBetter);
  });

  it('the code of the finding counts, not that of its rule', async () => {
    const codes = { aliases: { hadolint: 'DL9001', buildkit: 'Worse' } };
    const plugins = [
      worse(
        [
          { place: [2, 5], alias: 'DL9001' },
          { place: [6, 8], alias: 'Worse' },
        ],
        codes,
      ),
      better({ place: [0, 9] }, betterCode),
    ];
    const options = { presets: ['hadolint'], rules: [{ name: 'Worse', level: 'info' }] } as const;
    const { result } = await lint({ Dockerfile: text }, { plugins, ...options });
    const aliases = result.files[0]?.findings.map((finding) => finding.aliases);
    expect(aliases).toEqual([['DL9002'], ['DL9001']]);
  });

  it('the preset of the very file counts', async () => {
    const plugins = [worse({ place: [2, 5] }, code), better({ place: [2, 5] }, betterCode)];
    const files = { 'a/Dockerfile': text, 'b/Dockerfile': text };
    expect(await see(plugins, { below: { a: { plugins, presets: ['hadolint'] } } }, files)).toEqual([
      'a/Dockerfile: better',
      'a/Dockerfile: worse',
      'b/Dockerfile: better',
    ]);
  });
});

describe('what is reported twice', () => {
  const report = (name: string, ...reports: readonly (readonly [message: string, from: number, to: number])[]) =>
    rule(`test/${name}`, {
      dockerfile({ file }, context) {
        for (const [message, from, to] of reports) context.report(file.at(from, to), message);
      },
    });

  it.each<[string, Rule[], number]>([
    ['in the same words on the same place is one finding', [report('a', ['x', 5, 9], ['x', 5, 9])], 1],
    ['in other words is one finding, too', [report('a', ['x', 5, 9], ['y', 5, 9])], 1],
    ['on a place that starts elsewhere is two', [report('a', ['x', 4, 9], ['x', 5, 9])], 2],
    ['on a place that ends elsewhere is two', [report('a', ['x', 5, 8], ['x', 5, 9])], 2],
    ['on apart places is two', [report('a', ['x', 0, 4], ['x', 5, 9])], 2],
    ['by two rules is two', [report('a', ['x', 5, 9]), report('b', ['x', 5, 9])], 2],
  ])('%s', async (_, plugins, count) => {
    expect(await see(plugins)).toHaveLength(count);
  });

  it('in two files is two', async () => {
    const files = { 'a/Dockerfile': text, 'b/Dockerfile': text };
    expect(await see([report('a', ['x', 5, 9])], {}, files)).toEqual(['a/Dockerfile: x', 'b/Dockerfile: x']);
  });

  it('is one suppressed finding, too', async () => {
    const muted = { Dockerfile: `${text}# infralint ignore-file[test/a]\n` };
    const outcome = await lint(muted, { plugins: [report('a', ['x', 5, 9], ['x', 5, 9], ['y', 5, 9])] });
    expect(suppressed(outcome)).toEqual(['Dockerfile: x']);
    expect(outcome.result.summary.suppressed).toBe(1);
  });

  it('by projects that share a file is one finding', async () => {
    const files = {
      'a/compose.yaml': 'include: [../common.yaml]\nservices:\n  x: { image: a }\n',
      'b/compose.yaml': 'include: [../common.yaml]\nservices:\n  y: { image: b }\n',
      'common.yaml': 'services:\n  web: { image: "debian:13" }\n',
    };
    const names = (message: (all: readonly string[]) => string) =>
      rule('test/names', {
        service({ name, project, ...at }, context) {
          if (name === 'web') context.report(at, message([...project.services.keys()].sort()));
        },
      });
    expect(await see([names(() => 'a web')], {}, files)).toEqual(['common.yaml: a web']);
    expect(await see([names((all) => all.join('+'))], {}, files)).toEqual(['common.yaml: web+x']);
  });
});

it.each<[string, string, readonly string[]]>([
  ['a stray escape character and a blank line', 'RUN a \\\n\nCMD ["b"]', ['dockerfile/swallowed-instruction']],
  [
    'a script that a swallowed instruction breaks',
    'RUN if a; then b; \\\nUSER c',
    ['dockerfile/swallowed-instruction'],
  ],
  ['an array that a stray escape character breaks', 'CMD ["a"] \\\nUSER c', ['dockerfile/swallowed-instruction']],
  ['several words that BuildKit rejects', 'EXPOSE 80 \\\nCMD ["a", "b"]', ['dockerfile/invalid-port']],
  ['an array in which a quote is open', `CMD ["a", 'b]`, ['dockerfile/malformed-exec-form']],
  ['a script that a comment breaks', 'RUN if a; then # b \\\n  c; fi', ['shell/comment-cuts-command']],
  [
    'a clean-up in a comment',
    'RUN apt-get update # x \\\n && rm -rf /var/lib/apt/lists/*',
    ['shell/comment-cuts-command'],
  ],
  [
    'a comment after a continuation',
    'RUN apt-get update \\ # x\n && rm -rf /var/lib/apt/lists/*',
    ['dockerfile/unknown-instruction'],
  ],
  ['an image after a flag without its value', 'FROM --platform linux/amd64 debian', ['dockerfile/invalid-flag-value']],
  ['a path after a flag without its value', 'COPY --from a /b /c', ['dockerfile/invalid-flag-value']],
])('%s is one flaw', async (_, instruction, expected) => {
  const { result } = await lint({ Dockerfile: `FROM debian:13\n${instruction}\n` }, { builtIn: 'all' });
  const ids = result.files.flatMap(({ findings }) => findings.map((one) => one.rule));
  expect(ids.filter((id) => id !== 'dockerfile/shell-form-command')).toEqual(expected);
});

it('a download over plain http is not reported again for want of a checksum', async () => {
  const { result } = await lint(
    { Dockerfile: 'FROM debian:13\nRUN wget http://example.org/a.tgz\n' },
    { builtIn: 'all', presets: ['security'] },
  );
  const ids = result.files.flatMap(({ findings }) => findings.map((one) => one.rule));
  expect(ids.filter((id) => id.startsWith('shell/'))).toEqual(['shell/plain-http']);
});

it('a package manager that starts a development server is not reported again as the first process', async () => {
  const { result } = await lint(
    { Dockerfile: 'FROM node:24\nCMD ["npm", "run", "dev"]\n' },
    { builtIn: 'all', presets: ['production'] },
  );
  const ids = result.files.flatMap(({ findings }) => findings.map((one) => one.rule));
  expect(ids.filter((id) => id.startsWith('shell/'))).toEqual(['shell/development-server']);
});

it.each<[string, string, readonly string[]]>([
  [
    'a user that is created and not used, and that nothing sets another user',
    'FROM debian:13-slim\nRUN useradd --system app\nCOPY server /usr/local/bin/\nCMD ["server"]\n',
    ['dockerfile/unused-user'],
  ],
  [
    'a user that does not exist, and its name',
    'FROM scratch\nUSER app\nCMD ["/server"]\n',
    ['dockerfile/unknown-user'],
  ],
  ['a user with a blank in it, and its name', 'FROM debian:13\nUSER app root\n', ['dockerfile/space-in-argument']],
  ['a user by name', 'FROM debian:13\nRUN useradd app\nUSER app\n', ['dockerfile/user-by-name']],
])('%s: one finding about the user', async (_, text, expected) => {
  const presets = ['recommended', 'strict', 'production', 'security'] as const;
  const { result } = await lint({ Dockerfile: text }, { builtIn: 'all', presets });
  const ids = result.files.flatMap(({ findings }) => findings.map((one) => one.rule));
  expect(ids.filter((id) => /user|space/.test(id))).toEqual(expected);
});

it('a health check that neither the Compose file nor the Dockerfile has is missed once, in the Compose file', async () => {
  const files = {
    'compose.yaml': 'services:\n  db:\n    build: .\n',
    Dockerfile: 'FROM redis:8.2\nUSER redis\nEXPOSE 6379\n',
  };
  const { result } = await lint(files, { builtIn: 'all', presets: ['production'] });
  const ids = result.files.flatMap(({ findings }) => findings.map((one) => one.rule));
  expect(ids.filter((id) => id.includes('healthcheck'))).toEqual(['compose/missing-healthcheck']);
});

it('a published port on which a known product does not listen is told of once', async () => {
  const files = { 'compose.yaml': 'services:\n  db:\n    image: postgres:17\n    ports: ["5433:5433"]\n' };
  const { result } = await lint(files, { builtIn: 'all', presets: ['recommended'] });
  const ids = result.files.flatMap(({ findings }) => findings.map((one) => one.rule));
  expect(ids.filter((id) => /wrong-port|unserved-port/.test(id))).toEqual(['project/unserved-port']);
});

const token = sampleOf(/ghp_[A-Za-z0-9]{36}/, 21);

it.each<[string, Files, readonly string[]]>([
  ['ENV', { Dockerfile: `FROM debian:13\nENV GITHUB_TOKEN=${token}\n` }, ['dockerfile/written-secret']],
  [
    'environment',
    { 'compose.yaml': `services:\n  app:\n    image: acme/app:1\n    environment:\n      GITHUB_TOKEN: ${token}\n` },
    ['compose/written-secret'],
  ],
])('a token of a known shape in %s is told of once', async (_, files, expected) => {
  const { result } = await lint(files, { builtIn: 'all', presets: ['recommended', 'security'] });
  const ids = result.files.flatMap(({ findings }) => findings.map((one) => one.rule));
  expect(ids.filter((id) => /secret|address|password/.test(id))).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  [
    'a key that is copied and deleted later',
    'COPY id_rsa /root/.ssh/id_rsa\nRUN git clone git@example.org:a/b && rm /root/.ssh/id_rsa',
    ['dockerfile/copied-credentials'],
  ],
  [
    'an `.npmrc` that is copied and deleted later',
    'COPY .npmrc /app/.npmrc\nRUN npm ci && rm /app/.npmrc',
    ['dockerfile/copied-sensitive-file'],
  ],
  [
    'a login with a literal token',
    'RUN npm config set //r.example.org/:_authToken q8Zw3LkT0vYb1 && npm ci',
    ['shell/secret-on-command-line'],
  ],
  ['an account of a broker', 'RUN rabbitmqctl add_user app q8Zw3LkT0vYb1', ['shell/secret-on-command-line']],
])('%s is told of once', async (_, text, expected) => {
  const presets = ['recommended', 'security'];
  const { result } = await lint({ Dockerfile: `FROM debian:13\n${text}\n` }, { builtIn: 'all', presets });
  const ids = result.files.flatMap(({ findings }) => findings.map((one) => one.rule));
  expect(ids.filter((id) => /secret|copied|login|password|deleted/.test(id))).toEqual(expected);
});
