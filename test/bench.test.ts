import { describe, expect, it } from 'vitest';
import { readArguments } from '../scripts/bench/arguments.ts';
import { environment, median, ratio, readTimes, seriesOf } from '../scripts/bench/measure.ts';
import { aligned, page } from '../scripts/bench/page.ts';

describe('the arguments of npm run bench', () => {
  it('have defaults', () => {
    expect(readArguments([])).toMatchObject({ runs: 15, only: ['start', 'corpus', 'memory', 'large'], nodes: [] });
  });

  it('name several Nodes and groups', () => {
    const read = readArguments(['--node', 'a', '--node', 'b', '--only', 'start', '--only', 'large', '--runs', '3']);
    expect(read).toMatchObject({ runs: 3, only: ['start', 'large'], nodes: ['a', 'b'] });
  });

  it.each([
    [['--runs', '0'], '--runs 0: a whole number'],
    [['--runs', 'many'], '--runs many: a whole number'],
    [['--only', 'all'], '--only all: the groups are start, corpus, memory, large'],
    [['--write', '--only', 'start'], '--write needs all groups'],
    [['--fast'], "Unknown option '--fast'"],
    [['start'], 'Unexpected argument'],
  ])('%j are refused', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(message);
  });
});

describe('what is measured', () => {
  it('starts without the settings of Node, npm and infralint that the caller has', () => {
    const own = { PATH: '/bin', HOME: '/root' };
    const caller = {
      ...own,
      NODE_EXTRA_CA_CERTS: '/ca.pem',
      NODE_OPTIONS: '-r x',
      npm_config_x: '1',
      INFRALINT_NO_CACHE: '1',
    };
    expect(environment(false, caller)).toEqual(own);
  });

  it('is told to leave caches alone when it is cold', () => {
    expect(environment(true, {})).toEqual({ INFRALINT_NO_CACHE: '1', NODE_DISABLE_COMPILE_CACHE: '1' });
  });

  it('is timed by a new bash, by an old one, and with a comma for a point', () => {
    const rounded = (text: string) => Object.values(readTimes(text)).map((ms) => Number(ms.toFixed(3)));
    expect(rounded('0.040 0.030 0.012\n1764183422.100000 1764183422.140250\n')).toEqual([40.25, 42]);
    expect(rounded('0.040 0.030 0.012\n \n')).toEqual([40, 42]);
    expect(rounded('0,040 0,030 0,012\n1764183422,100000 1764183422,140250\n')).toEqual([40.25, 42]);
  });
});

describe('the median', () => {
  it('is the value in the middle, or between the two in the middle', () => {
    expect(median([10, 2, 1])).toBe(2);
    expect(median([10, 4, 2, 1])).toBe(3);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it('of a ratio is taken pair by pair', () => {
    const series = (...all: number[]) => seriesOf(all.map((ms) => ({ ms, cpu: 0 })));
    expect(ratio(series(20, 90, 40), series(10, 30, 20))).toBe(2);
  });
});

describe('the tables', () => {
  const group = {
    title: 'Start',
    how: 'One run.',
    head: ['', 'time'],
    rows: [
      ['a Dockerfile', '9 ms'],
      ['both', '120 ms'],
    ],
  };

  it('stand in columns on a terminal', () => {
    expect(aligned(group)).toBe('Start\nOne run.\n\n                time\na Dockerfile    9 ms\nboth          120 ms');
  });

  it('and in Markdown on the page, which says when and where', () => {
    const where = { date: '2026-11-26', version: '0.1.0', nodes: ['20.1.0', '22.1.0', '24.1.0'], machine: 'two cores' };
    const text = page(where, [group]);
    expect(text).toContain('2026-11-26 with infralint 0.1.0 on\nNode 20.1.0, 22.1.0 and 24.1.0. Machine: two cores.');
    expect(text).toContain(
      '## Start\n\nOne run.\n\n|  | time |\n|---|---|\n| a Dockerfile | 9 ms |\n| both | 120 ms |\n',
    );
    expect(text.indexOf('npm run bench -- --write')).toBeLessThan(text.indexOf('## Start'));
  });
});
