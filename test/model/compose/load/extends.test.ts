import { describe, expect, it } from 'vitest';
import { loadOne, plain, problemsOf } from '../load.ts';

const services = (text: string) => loadOne(`services:\n${text.replace(/^/gm, '  ')}\n`);

describe('extends', () => {
  it('takes over what the other service has, and merges as an override would', () => {
    const project = services(`base: {image: x, command: [a], environment: [A=1], ports: ["1:1"], labels: {a: b}}
a: {extends: base, command: [b], environment: {B: 2}, ports: ["2:2"]}
b: {extends: {service: a}, image: y}`);
    expect(plain(project.services.get('a')?.node)).toEqual({
      image: 'x',
      command: ['b'],
      environment: { A: '1', B: 2 },
      ports: ['1:1', '2:2'],
      labels: { a: 'b' },
    });
    expect(plain(project.services.get('b')?.node)).toMatchObject({ image: 'y', command: ['b'], ports: ['1:1', '2:2'] });
    expect(plain(project.services.get('base')?.node)).toMatchObject({ command: ['a'], ports: ['1:1'] });
  });

  it.each([
    ['resets what it takes over', 'ports: !reset []', undefined],
    ['replaces what it takes over', 'ports: !override ["2:2"]', ['2:2']],
  ])('%s', (_, line, expected) => {
    const project = services(`base: {image: x, ports: ["1:1"]}\na: {extends: base, ${line}}`);
    expect(plain(project.services.get('a')?.get('ports'))).toEqual(expected);
    expect(plain(project.services.get('base')?.get('ports'))).toEqual(['1:1']);
  });

  it('resets in an override file what was taken over in the base file', () => {
    const project = loadOne({
      'compose.yaml': 'services: {b: {image: x, healthcheck: {test: [CMD, x], retries: 3}}, a: {extends: b}}\n',
      'compose.override.yaml': 'services: {a: {healthcheck: {retries: !reset 0}}}\n',
    });
    expect(plain(project.services.get('a')?.get('healthcheck'))).toEqual({ test: ['CMD', 'x'] });
    expect(plain(project.services.get('b')?.get('healthcheck'))).toEqual({ test: ['CMD', 'x'], retries: 3 });
  });

  it('follows a chain through files, each with paths of its own', () => {
    const files = {
      'compose.yaml': 'services: {a: {extends: {file: one/compose.base.yaml, service: b}, volumes: [./here:/h]}}\n',
      'one/compose.base.yaml':
        'services: {b: {extends: {file: ../two/base.yaml, service: c}, build: ./app, volumes: [./there:/t]}}\n',
      'two/base.yaml': 'services: {c: {image: "${TAG:-x}", env_file: e}, d: {image: 1}}\n',
      'two/e': '',
    };
    const project = loadOne(files, { sources: ['compose.yaml'] });
    const a = project.services.get('a')!;
    const volumes = a.get('volumes');
    expect(
      volumes?.kind === 'sequence' && volumes.items.map(({ directory, file }) => `${directory} ${file.path}`),
    ).toEqual(['/p/one one/compose.base.yaml', '/p compose.yaml']);
    expect(a.build?.context).toBe('/p/one/app');
    expect(a.get('env_file')?.directory).toBe('/p/two');
    expect(plain(a.image)).toBe('x');
    expect(project.files.map(({ role }) => role)).toEqual(['base', 'extended', 'extended']);
    expect(problemsOf(project)).toEqual(['wrong-type two/base.yaml: 1']);
  });

  it('resolves the paths of an included file that extends', () => {
    const project = loadOne({
      'compose.yaml': 'include: [lib/compose.yaml]\n',
      'lib/compose.yaml': 'services: {a: {extends: {file: base.yaml, service: b}}}\n',
      'lib/base.yaml': 'services: {b: {build: .}}\n',
    });
    expect(project.services.get('a')?.build?.context).toBe('/p/lib');
  });

  it.each([
    ['an unknown service', 'a: {extends: b}', 'dangling extended-service compose.yaml: b'],
    ['a missing file', 'a: {extends: {file: no.yaml, service: b}}', 'missing-extended-file compose.yaml: no.yaml'],
    [
      'an address',
      'a: {extends: {file: "https://x/y.yaml", service: b}}',
      'remote-file compose.yaml: "https://x/y.yaml"',
    ],
    ['itself', 'a: {image: x, extends: a}', 'extends-cycle compose.yaml: a'],
    ['a circle', 'a: {image: x, extends: b}\nb: {extends: {service: a}}', 'extends-cycle compose.yaml: extends'],
    ['something unknown', 'a: {image: x, extends: {file: "${F}", service: b}}', undefined],
  ])('of %s', (_, text, expected) => {
    const project = services(text);
    const found = problemsOf(project).filter((each) => /^(missing-extended|dangling|extends|remote)/.test(each));
    expect(found).toEqual(expected ? [expected] : []);
  });

  it('reports a service that another file lacks, and of a file without services', () => {
    const project = loadOne({
      'compose.yaml':
        'services: {a: {extends: {file: b.yaml, service: webb}}, b: {extends: {file: c.yaml, service: x}}}\n',
      'b.yaml': 'services: {web: {image: x}}\n',
      'c.yaml': 'volumes: {}\n',
    });
    expect(problemsOf(project)).toEqual([
      'dangling extended-service compose.yaml: webb',
      'dangling extended-service compose.yaml: x',
    ]);
    expect(project.dangling[0]).toMatchObject({ name: 'webb', candidates: ['web'] });
  });

  it('does not look into what the other file includes', () => {
    const project = loadOne({
      'compose.yaml': 'services: {a: {extends: {file: b.yaml, service: c}}}\n',
      'b.yaml': 'include: [c.yaml]\nservices: {b: {image: x}}\n',
      'c.yaml': 'services: {c: {image: x}}\n',
    });
    expect(problemsOf(project)).toContain('dangling extended-service compose.yaml: c');
  });

  it.each(['', '# nothing\n', 'services:\n', '- a\n'])('finds no service in a file that is %j', (text) => {
    const files = {
      'compose.yaml': 'services: {a: {image: x, extends: {file: base.yaml, service: b}}}\n',
      'base.yaml': text,
    };
    const project = loadOne(files, { sources: ['compose.yaml'] });
    expect(project.dangling.map(({ kind }) => kind)).toEqual(['extended-service']);
    expect(plain(project.services.get('a')?.image)).toBe('x');
  });
});
