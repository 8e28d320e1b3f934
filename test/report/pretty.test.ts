import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/report/cells.ts';
import { paintFor } from '../../src/report/paint.ts';
import { SourceFile } from '../../src/text/source.ts';
import { dockerfile, find, finding, render, result } from './results.ts';

const compose = new SourceFile(
  'deploy/compose.yaml',
  'services:\n  web:\n    image: shop/web:1\n    depends_on:\n      db: { condition: service_healthy }\n    environment:\n      A: 1\n  db:\n    image: postgres:17\n',
);

/** One finding as it is shown, without the closing line. */
async function shown(one: ReturnType<typeof finding>, width = 80): Promise<string> {
  const text = await render('pretty', result([{ findings: [one] }]), { width });
  return text.split('\n\n')[0]!;
}

describe('a finding', () => {
  it('has its message, place, line, help and fix', async () => {
    const at = find(dockerfile, 'MAINTAINER');
    const one = finding(at, {
      message: 'MAINTAINER is deprecated: tools no longer read it',
      help: 'use `LABEL org.opencontainers.image.authors="…"`',
      fix: { title: 'replace with a label', safety: 'safe', edits: [{ at, text: 'LABEL' }] },
    });
    expect(await shown(one)).toMatchInlineSnapshot(`
      "warning: MAINTAINER is deprecated: tools no longer read it
       --> Dockerfile:2:1  dockerfile/maintainer
      2 | MAINTAINER Ada <ada@example.org>
        | ^^^^^^^^^^
        = help: use \`LABEL org.opencontainers.image.authors="…"\`
        = fix: replace with a label (--fix)"
    `);
  });

  it('explains itself with labels on the same line, other lines and in other files', async () => {
    const one = finding(find(compose, 'service_healthy'), {
      rule: 'compose/healthy-dependency-without-healthcheck',
      severity: 'error',
      message: '`web` waits for `db` to become healthy, but `db` has no health check: it never starts',
      labels: [
        { at: find(compose, 'db'), message: 'the dependency' },
        { at: find(compose, 'db:', 1), message: '`db` has no health check' },
        { at: find(dockerfile, 'FROM debian:12'), message: 'nor has its image' },
      ],
    });
    expect(await shown(one)).toMatchInlineSnapshot(`
      "error: \`web\` waits for \`db\` to become healthy, but \`db\` has no health check: it
      never starts
       --> deploy/compose.yaml:5:24  compose/healthy-dependency-without-healthcheck
      5 |       db: { condition: service_healthy }
        |       --               ^^^^^^^^^^^^^^^
        |       the dependency
        .
      8 |   db:
        |   --- \`db\` has no health check
       ::: Dockerfile:1:1
      1 | FROM debian:12 AS build
        | -------------- nor has its image"
    `);
  });

  it('hangs labels from their marks when there are several on a line', async () => {
    const one = finding(find(dockerfile, '--from=build'), {
      labels: [
        { at: find(dockerfile, 'COPY'), message: 'the instruction' },
        { at: find(dockerfile, '/a'), message: 'the source' },
        { at: find(dockerfile, '/b'), message: 'the destination' },
      ],
    });
    expect(await shown(one)).toMatchInlineSnapshot(`
      "warning: MAINTAINER is deprecated
       --> Dockerfile:6:6  dockerfile/maintainer
      6 | COPY --from=build /a /b
        | ---- ^^^^^^^^^^^^ -- -- the destination
        | |                 the source
        | the instruction"
    `);
  });

  it('over several lines has a bar, shortened in the middle', async () => {
    const long = new SourceFile('Dockerfile', `FROM a\nRUN one \\\n${'  && more \\\n'.repeat(8)}  && last\n`);
    const labels = [{ at: find(long, 'one'), message: 'first' }];
    expect(await shown(finding(long.at(7, long.text.length - 1), { labels }))).toMatchInlineSnapshot(`
      "warning: MAINTAINER is deprecated
        --> Dockerfile:2:1  dockerfile/maintainer
       2 | / RUN one \\
         | |     --- first
       3 | |   && more \\
       4 | |   && more \\
         :
      11 | \\   && last"
    `);
    expect(await shown(finding(find(dockerfile, 'apt-get install curl \\\n      git')))).toMatchInlineSnapshot(`
      "warning: MAINTAINER is deprecated
       --> Dockerfile:4:5  dockerfile/maintainer
      4 | /     apt-get install curl \\
      5 | \\       git"
    `);
  });

  it('is marked right behind tabs, wide and combining characters, and control characters are shown', async () => {
    const file = new SourceFile('Dockerfile', 'LABEL\tname="日本語 👩‍👩‍👧 e\u0301" bad=\u001b[31m\u202e x\n');
    expect(
      await shown(finding(find(file, 'bad'), { message: 'a \u001b[31mred\u001b[0m\r\nlie \u202e' })),
    ).toMatchInlineSnapshot(`
      "warning: a ␛[31mred␛[0m lie <U+202E>
       --> Dockerfile:1:30  dockerfile/maintainer
      1 | LABEL   name="日本語 👩‍👩‍👧 é" bad=␛[31m<U+202E> x
        |                            ^^^"
    `);
  });

  it('in a long line is shown with its surroundings', async () => {
    const file = new SourceFile(
      'Dockerfile',
      `RUN ${'echo hello && '.repeat(5000)}curl x | sh${' && true'.repeat(5000)}\n`,
    );
    const labels = [{ at: find(file, 'RUN'), message: 'this instruction' }];
    expect(await shown(finding(find(file, 'curl x | sh'), { labels }), 60)).toMatchInlineSnapshot(`
      "warning: MAINTAINER is deprecated
       --> Dockerfile:1:70005  dockerfile/maintainer
      1 | …o && echo hello && curl x | sh && true && true && true…
        | -                   ^^^^^^^^^^^
        | this instruction"
    `);
  });

  it('is shown at the end of the file and in an empty file', async () => {
    expect(await shown(finding(dockerfile.at(dockerfile.text.length, dockerfile.text.length)))).toMatchInlineSnapshot(`
      "warning: MAINTAINER is deprecated
       --> Dockerfile:7:1  dockerfile/maintainer
      7 |
        | ^"
    `);
    expect(await shown(finding(new SourceFile('Dockerfile', '').at(0, 0)))).toMatchInlineSnapshot(`
      "warning: MAINTAINER is deprecated
       --> Dockerfile:1:1  dockerfile/maintainer
      1 |
        | ^"
    `);
  });

  it('names at most twelve further places', async () => {
    const file = new SourceFile('Dockerfile', 'RUN true\n'.repeat(20));
    const labels = Array.from({ length: 15 }, (_, index) => ({
      at: file.lineSpan(index + 2),
      message: `place ${index + 1}`,
    }));
    expect(await shown(finding(file.lineSpan(1), { labels }))).toContain(
      'place 12\n   = note: 3 more places are not shown',
    );
  });
});

describe('the closing line', () => {
  it.each([
    ['nothing found', result([{ path: 'a' }, { path: 'b' }]), 'no problems in 2 files (12 ms)\n'],
    [
      'all suppressed',
      result([{ suppressed: [finding(dockerfile.at(0, 4))] }]),
      'no problems in 1 file, 1 suppressed (12 ms)\n',
    ],
  ])('%s', async (_, given, expected) => {
    expect(await render('pretty', given)).toBe(expected);
  });

  it('counts by severity, and what --fix would repair', async () => {
    const edits = [{ at: dockerfile.at(0, 4), text: '' }];
    const findings = [
      finding(dockerfile.at(0, 4), { severity: 'error', fix: { title: 'a', safety: 'safe', edits } }),
      finding(dockerfile.at(0, 4), { fix: { title: 'a', safety: 'unsafe', edits } }),
      finding(dockerfile.at(0, 4)),
    ];
    const text = await render('pretty', result([{ findings }, { path: 'b' }]), { durationMs: 2345 });
    expect(text).toMatch(
      /\n\n1 error, 2 warnings in 1 of 2 files \(2\.3 s\)\nfixable: 1 with --fix, 1 more with --fix=unsafe\n$/,
    );
  });

  it('says with --quiet what is left out, and nothing if that is nothing', async () => {
    const findings = [finding(dockerfile.at(0, 4))];
    const info = finding(dockerfile.at(0, 4), { severity: 'info' });
    const quiet = (given: typeof findings) => render('pretty', result([{ findings: given }]), { quiet: true });
    expect(await quiet([])).toBe('');
    expect(await quiet([...findings, info, info])).toBe('no errors in 1 file; 1 warning, 2 info not shown (12 ms)\n');
    const both = [...findings, finding(dockerfile.at(5, 9), { severity: 'error' })];
    expect(await quiet(both)).toMatch(/\n1 error in 1 file; 1 warning not shown \(12 ms\)\n$/);
    expect(await quiet(both)).not.toContain('warning:');
  });

  it('comes after the places of the errors when there are more than fifty findings', async () => {
    const warnings = Array.from({ length: 50 }, () => finding(dockerfile.at(0, 4)));
    const errors = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        finding(find(dockerfile, index === 0 ? 'MAINTAINER' : 'git'), { severity: 'error' }),
      );
    const ending = async (count: number) =>
      (await render('pretty', result([{ findings: [...errors(count), ...warnings] }]))).split('\n\n').slice(-2);
    expect((await ending(2)).join('\n\n')).toMatchInlineSnapshot(`
      "2 errors:
        Dockerfile:2:1  dockerfile/maintainer
        Dockerfile:5:7  dockerfile/maintainer

      2 errors, 50 warnings in 1 file (12 ms)
      "
    `);
    const [places = ''] = await ending(25);
    expect(places.split('\n').slice(-2)).toEqual(['  Dockerfile:5:7  dockerfile/maintainer', '  and 5 more']);
    const [frame] = await ending(0);
    expect(frame).toMatch(/^warning: /);
  });
});

describe('in a terminal', () => {
  it('has colours, and the rule is a link', async () => {
    const one = finding(find(dockerfile, 'MAINTAINER'), {
      help: 'write `LABEL`',
      labels: [{ at: dockerfile.at(0, 4), message: 'here' }],
    });
    const text = await render('pretty', result([{ findings: [one] }]), {
      paint: await paintFor(1),
      hyperlinks: true,
      durationMs: undefined,
    });
    expect(text.replaceAll('\u001b', '␛')).toMatchInlineSnapshot(`
      "␛[33m␛[1mwarning␛[22m␛[39m␛[1m: MAINTAINER is deprecated␛[22m
      ␛[34m -->␛[39m Dockerfile:2:1  ␛[2m␛]8;;https://github.com/infralint/infralint/blob/main/docs/rules/dockerfile/maintainer.md␛\\dockerfile/maintainer␛]8;;␛\\␛[22m
      ␛[34m1 |␛[39m FROM debian:12 AS build
      ␛[34m  |␛[39m ␛[34m---- here␛[39m
      ␛[34m2 |␛[39m MAINTAINER Ada <ada@example.org>
      ␛[34m  |␛[39m ␛[33m^^^^^^^^^^␛[39m
        ␛[34m=␛[39m ␛[1mhelp:␛[22m write \`␛[36mLABEL␛[39m\`

      ␛[33m1 warning␛[39m in 1 file
      "
    `);
  });
});

describe('whatever is found wherever', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\n', '\r\n', '\t', ' ', 'a', '日', '👩‍👩‍👧', 'e\u0301', '\u001b', '\ud800', '\u202e'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 200,
  });
  const span = fc.tuple(fc.nat(), fc.nat());

  it('gives lines that fit the width and obey no control character', async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(span, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 40, max: 120 }),
        async (content, spans, width) => {
          const file = new SourceFile('Dockerfile', content);
          const [at, ...labels] = spans.map(([start, length]) => {
            const from = start % (file.text.length + 1);
            return file.at(from, Math.min(file.text.length, from + (length % 40)));
          });
          const one = finding(at!, { labels: labels.map((label) => ({ at: label, message: 'a label' })) });
          const out = await render('pretty', result([{ findings: [one] }]), { width });
          expect(out).toMatch(/\^|\| \//);
          expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
          for (const line of out.split('\n'))
            if (/^ *\d* \|/.test(line)) expect(widthOf(line)).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 500 },
    );
  });
});
