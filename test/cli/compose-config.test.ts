import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';

const files = {
  '.env': 'TAG=1.2\n',
  'compose.yaml':
    'version: "3"\nservices:\n  web:\n    image: web:$TAG\n    ports: [80:80]\n    labels: {a: "012", b: $NO}\n',
  'compose.override.yaml': 'services:\n  web:\n    init: true\n',
  'sub/compose.yaml': 'include: [lib.yaml]\nservices: {api: {image: x}}\n',
  'sub/lib.yaml': 'services: {db: {image: y, command: a b}}\n',
};

describe('config --compose', () => {
  it('prints the merged model with short forms made long', async () => {
    const { code, out, err } = await cli(['config', '--compose', 'compose.yaml'], { cwd: tree(files) });
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`services:
  web:
    image: web:1.2
    ports:
      - mode: ingress
        target: 80
        published: "80"
        protocol: tcp
    labels:
      a: "012"
      b: $NO
    init: true
`);
  });

  it('shows where values come from', async () => {
    const cwd = tree(files);
    const { out } = await cli(['config', '--compose', '--origins', 'compose.yaml'], { cwd });
    expect(out).toContain('    image: web:1.2 # compose.yaml:4\n');
    expect(out).toContain('    init: true # compose.override.yaml:3\n');
    const json = JSON.parse(
      (await cli(['config', '--compose', '--origins', '-f', 'json', 'sub/compose.yaml'], { cwd })).out,
    );
    expect(json).toMatchObject({
      files: ['sub/compose.yaml'],
      model: { services: { db: { image: 'y', command: ['a', 'b'] } } },
    });
    expect(json.origins['/services/db/image']).toBe('sub/lib.yaml:1');
  });

  it('prints every project of a directory', async () => {
    const cwd = tree(files);
    const { code, out } = await cli(['config', '--compose'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^# compose\.yaml \+ compose\.override\.yaml\nservices:/);
    expect(out).toContain('\n---\n# sub/compose.yaml\nservices:');
    const json = JSON.parse((await cli(['config', '--compose', '--format', 'json'], { cwd })).out);
    expect(json.map((each: { files: unknown }) => each.files)).toEqual([
      ['compose.yaml', 'compose.override.yaml'],
      ['sub/compose.yaml'],
    ]);
  });

  it('does what the configuration says of Compose files', async () => {
    const cwd = tree({
      ...files,
      'infralint.yaml': 'compose: { files: [[compose.yaml]], env: [sub/x.env] }\n',
      'sub/x.env': 'TAG=9\n',
    });
    const { out } = await cli(['config', '--compose', 'compose.yaml'], { cwd });
    expect(parse(out).services.web).toMatchObject({ image: 'web:9' });
    expect(out).not.toContain('init');
  });

  it('prints what it can of a file that Docker Compose would not load', async () => {
    const cwd = tree({ 'compose.yaml': 'services:\n  a: {image: x}\n  a: {image: y}\n' });
    const { code, out, err } = await cli(['config', '--compose'], { cwd });
    expect([code, err]).toEqual([
      1,
      'error: Docker Compose would reject this project: run `infralint compose.yaml` to see why\n',
    ]);
    expect(out).toContain('image: x');
  });

  it.each([
    [['--compose', 'nope.yaml'], /nope\.yaml/],
    [['--compose', 'empty'], /there is no Compose file/],
    [['--origins'], /--compose/],
    [['--format', 'json'], /--compose/],
    [['--compose', '-f', 'toml'], /did you mean `yaml`/],
  ])('%j is misuse', async (argv, message) => {
    const { code, out, err } = await cli(['config', ...argv], { cwd: tree({ ...files, 'empty/': '' }) });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});
