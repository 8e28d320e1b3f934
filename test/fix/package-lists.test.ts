import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.ts';

const RULES = ['dockerfile/leftover-apt-lists', 'dockerfile/stale-package-lists', 'dockerfile/missing-package-lists'];
const lists = 'rm -rf /var/lib/apt/lists/*';

const fixed = async (text: string): Promise<string> =>
  (await lintText(text, { path: 'Dockerfile', config: false, fix: 'unsafe', only: RULES })).text;

describe('package lists', () => {
  it.each<[string, string, string]>([
    [
      'stay for a script that may install from them',
      'RUN apt-get update\nCOPY a.sh /\nRUN /a.sh\nRUN apt-get install -y b\n',
      `RUN apt-get update\nCOPY a.sh /\nRUN /a.sh\nRUN apt-get update && apt-get install -y b && ${lists}\n`,
    ],
    [
      'stay for a script further down',
      'RUN apt-get update\nRUN apt-get install -y b\nCOPY a.sh /\nRUN /a.sh\n',
      'RUN apt-get update && apt-get install -y b\nCOPY a.sh /\nRUN /a.sh\n',
    ],
    [
      'stay for an install that cannot be mended',
      'RUN apt-get update && apt-get install -y a\nRUN apt-get install -y b\nRUN if x; then apt-get install -y c; fi\n',
      `RUN apt-get update && apt-get install -y a && ${lists}\nRUN apt-get update && apt-get install -y b\nRUN if x; then apt-get install -y c; fi\n`,
    ],
    [
      'are downloaded and deleted in each RUN where none are',
      'RUN apt-get install -y a\nRUN apt-get install -y b\n',
      `RUN apt-get update && apt-get install -y a && ${lists}\nRUN apt-get update && apt-get install -y b && ${lists}\n`,
    ],
    [
      'stay where a comment is kept',
      'RUN apt-get update \\\n  # why\n  ;\nRUN apt-get install -y b\n',
      `RUN apt-get update \\\n  # why\n  ;\nRUN apt-get update && apt-get install -y b && ${lists}\n`,
    ],
  ])('%s', async (_, before, after) => {
    expect(await fixed(`FROM debian:12\n${before}`)).toBe(`FROM debian:12\n${after}`);
  });

  it('are never taken from an install, whatever is fixed', async () => {
    const step = fc.constantFrom(
      'RUN apt-get update',
      'RUN apt-get update && apt-get install -y #',
      `RUN apt-get update && apt-get install -y # && ${lists}`,
      'RUN apt-get install -y #',
      'RUN ["apt-get", "install", "-y", "#"]',
      'RUN if x; then apt-get install -y #; fi',
      'RUN ./setup.sh #',
      'RUN make -C /src',
      'COPY a /b',
      `RUN ${lists}`,
      'RUN --mount=type=cache,target=/var/lib/apt apt-get update && apt-get install -y #',
      'FROM one AS two',
      'FROM debian:12 AS three',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        let count = 0;
        const text = ['FROM debian:12 AS one', ...steps, ''].join('\n').replace(/#/g, () => `p${count++}`);
        const after = await fixed(text);
        const served = servedIn(after);
        for (const name of servedIn(text)) expect(served, `${name} in\n${text}\nbecomes\n${after}`).toContain(name);
        expect(await fixed(after)).toBe(after);
      }),
      { numRuns: 300 },
    );
  });
});

/** What is installed where there are lists, by a simple reading of the text. */
function servedIn(text: string): Set<string> {
  const served = new Set<string>();
  const ends = new Map<string, boolean>();
  let name = '';
  let present = false;
  for (const line of text.split('\n')) {
    const from = /^FROM (\S+) AS (\S+)/.exec(line);
    if (from) {
      ends.set(name, present);
      present = ends.get(from[1]!) ?? false;
      name = from[2]!;
    }
    let here: boolean = present;
    for (const [part] of line.matchAll(/apt-get update|\bp\d+|rm -rf \/var\/lib\/apt\/lists/g))
      if (part === 'apt-get update') here = true;
      else if (part.startsWith('rm')) here = false;
      else if (here) served.add(part);
    if (!line.includes('--mount')) present = here;
  }
  return served;
}
