import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../src/text/source.ts';
import { find, finding, render, result } from './results.ts';

const source = (path: string, count: number) =>
  new SourceFile(path, Array.from({ length: count }, (_, line) => `RUN step${line + 1}.\n`).join(''));
const file = source('a/Dockerfile', 20);
const other = source('b/Dockerfile', 3);
const repeat = (of: SourceFile, step: number) => ({ at: find(of, `step${step}.`), message: 'again', repeats: true });
const folded = (labels: ReturnType<typeof repeat>[]) =>
  finding(find(file, 'step1.'), { message: 'stepped', help: 'do not', labels });

const one = folded([repeat(file, 3), repeat(file, 4), repeat(other, 2)]);
const places = 'also on lines 3 and 4, and in b/Dockerfile:2';

describe('a folded finding', () => {
  it('has its frame at the first place, and names the others in a note', async () => {
    const text = await render('pretty', result([{ findings: [one] }]));
    expect(text.split('\n\n')[0]).toMatchInlineSnapshot(`
      "warning: stepped
       --> a/Dockerfile:1:5  dockerfile/maintainer
      1 | RUN step1.
        |     ^^^^^^
        = note: also on lines 3 and 4, and in b/Dockerfile:2
        = help: do not"
    `);
  });

  it.each([
    ['one', [repeat(file, 9)], 'also on line 9'],
    ['two on one line', [repeat(file, 9), repeat(file, 9)], 'also on line 9'],
    ['only elsewhere', [repeat(other, 1), repeat(other, 3)], 'also in b/Dockerfile:1 and b/Dockerfile:3'],
    [
      'many',
      Array.from({ length: 15 }, (_, index) => repeat(file, index + 2)),
      'also on lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 13, and in 3 more places',
    ],
  ])('names %s', async (_, labels, expected) => {
    expect(await render('pretty', result([{ findings: [folded(labels)] }]), { width: 120 })).toContain(
      ` = note: ${expected}\n`,
    );
  });

  it('keeps what explains it in the frame', async () => {
    const explained = finding(find(file, 'step1.'), {
      labels: [{ at: find(file, 'step2.'), message: 'because of this' }, repeat(file, 5)],
    });
    const text = await render('pretty', result([{ findings: [explained] }]));
    expect(text).toContain('------ because of this');
    expect(text).not.toContain('step5');
    expect(text).toContain('= note: also on line 5\n');
  });

  it.each([
    ['github', `stepped%0A${places}%0Ahelp: do not`],
    ['gitlab', `do not\\n${places}`],
    ['junit', `stepped\n${places}\nhelp: do not`],
    ['markdown', `stepped<br>${places}<br>*Help:* do not`],
  ] as const)('names them in the format %s', async (format, expected) => {
    expect(await render(format, result([{ findings: [one] }]))).toContain(expected);
  });

  it('lists them as related places in JSON and SARIF', async () => {
    const { files } = JSON.parse(await render('json', result([{ findings: [one] }])));
    const related = files[0].findings[0].related.map((at: { path: string; line: number; message: string }) => [
      at.path,
      at.line,
      at.message,
    ]);
    expect(related).toEqual([
      ['a/Dockerfile', 3, 'again'],
      ['a/Dockerfile', 4, 'again'],
      ['b/Dockerfile', 2, 'again'],
    ]);
    const { runs } = JSON.parse(await render('sarif', result([{ findings: [one] }])));
    expect(runs[0].results[0].relatedLocations).toHaveLength(3);
  });
});
