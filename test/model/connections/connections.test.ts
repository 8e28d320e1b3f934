import { describe, expect, it } from 'vitest';
import { Connections } from '../../../src/model/connections/connections.ts';
import { memoryDisk } from '../../../src/text/memory-disk.ts';
import { load } from '../compose/load.ts';

const OTHERS = `
  db:
    image: postgres:17
    container_name: main-db
    hostname: db.local
    networks: { default: { aliases: [database] } }
  cache:
    image: redis:8
configs:
  site: { file: ./Caddyfile }
  inline:
    content: |
      first: line
      url: http://cache:6379
`;

/** The connections of the service `web`, as one line each. */
function connections(service: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  const [project] = load({ 'compose.yaml': `name: shop\nservices:\n${indented(service)}${OTHERS}`, ...files });
  const disk = memoryDisk(new Map(Object.entries(files).map(([path, text]) => [`/p/${path}`, text])));
  return new Connections(project!, { disk, toRelative: (path) => path.slice(3) })
    .of(project!.services.get('web')!, undefined)
    .map(({ host, port, scheme, by, target, source, exact, portAt }) => {
      const line = `${scheme ? `${scheme}://` : ''}${host}${port === undefined ? '' : `:${port}`} ${by} ${source}`;
      expect(exact.file.slice(exact)).toContain(source === 'healthcheck' && host === 'localhost' ? '' : host);
      if (portAt && source !== 'file' && !portAt.file.slice(portAt).includes('$'))
        expect(portAt.file.slice(portAt)).toContain(String(port));
      return target ? `${line} -> ${target.name}` : line;
    });
}

function indented(service: string): string {
  return `  web:\n${service.replaceAll(/^/gm, '    ')}`;
}

const inVariable = (name: string, value: string) => connections(`environment: ["${name}=${value}"]`);

describe('addresses in the environment', () => {
  it.each([
    ['DATABASE_URL', 'postgres://u:p@db:5432/app', ['postgres://db:5432 service environment -> db']],
    ['X', 'jdbc:postgresql://db/app', ['postgresql://db service environment -> db']],
    ['X', 'jdbc:oracle:thin:u/p@db:1521:XE', ['oracle://db:1521 service environment -> db']],
    ['X', 'u:p@tcp(db:3306)/app', ['db:3306 service environment -> db']],
    ['X', 'Server=db;Port=3306;Database=x', ['db:3306 service environment -> db']],
    ['X', 'host=db user=x port=5432', ['db:5432 service environment -> db']],
    ['VOTERS', '1@db:9093', ['db:9093 service environment -> db']],
    ['DB_HOST', 'db', ['db service environment -> db']],
    ['dbHost', 'db', ['db service environment -> db']],
    ['spring.redis.host', 'cache', ['cache service environment -> cache']],
    ['HOSTS', 'db:1,cache', ['db:1 service environment -> db', 'cache service environment -> cache']],
    ['REDIS_ADDR', 'cache:6379/0', ['cache:6379 service environment -> cache']],
    ['JAVA_OPTS', '-Dspring.redis.host=cache -Dx=db', ['cache service environment -> cache']],
    ['DB_HOST', 'database', ['database alias environment -> db']],
    ['DB_HOST', 'main-db', ['main-db container_name environment -> db']],
    ['DB_HOST', 'db.local', ['db.local hostname environment -> db']],
    ['DB_HOST', 'shop-cache-1', ['shop-cache-1 container environment -> cache']],
    ['DB_HOST', 'db.example.com', ['db.example.com other environment']],
    ['DB_HOST', 'localhost', ['localhost loopback environment']],
    ['X', 'http://[::1]:80', ['http://::1:80 loopback environment']],
    ['X', 'http://host.docker.internal:80', ['http://host.docker.internal:80 gateway environment']],
    ['X', 'http://db:${UNSET}/', ['http://db service environment -> db']],
    ['X', 'http://${UNSET}db:1/', []],
    ['X', 'http://db${UNSET}:1/', []],
    ['X', 'db', []],
    ['IMAGE', 'db:16', []],
    ['CORS_ORIGINS', 'http://db:80', []],
    ['TIME', '12:30', []],
    ['MAIL', 'db@db', []],
  ])('reads %s=%s', (name, value, expected) => {
    expect(inVariable(name, value)).toEqual(expected);
  });

  it('takes the port from the variable next to it', () => {
    expect(connections('environment: { DB_HOST: db, DB_PORT: 5432 }')).toEqual(['db:5432 service environment -> db']);
    expect(connections('environment: { PGHOST: db, PGPORT: "5433" }')).toEqual(['db:5433 service environment -> db']);
    expect(connections('environment: { dbHost: db, dbPort: 1 }')).toEqual(['db:1 service environment -> db']);
    expect(connections('environment: { DB_HOST: db, DB_PORT: "${P}" }')).toEqual(['db service environment -> db']);
    expect(connections('environment: { DB_HOST: db, DB_PORT: "${P:-7}" }')).toEqual(['db:7 service environment -> db']);
  });

  it('knows the names that a link gives', () => {
    expect(connections('links: ["db:store"]\nenvironment: { DB_HOST: store }')).toEqual([
      'store link environment -> db',
    ]);
  });

  it('reads env files that only this service reads', () => {
    expect(connections('env_file: web.env', { 'web.env': 'DB_HOST=db\n' })).toEqual(['db service environment -> db']);
  });
});

describe('addresses in commands', () => {
  it.each([
    ['command: ["./wait-for", "cache:6380", "--", "./serve"]', ['cache:6380 service command -> cache']],
    ['command: sh -c "until nc -z db 5432; do sleep 1; done; run"', ['db:5432 service command -> db']],
    ['command: ["sh", "-c", "pg_isready -h db -p 5433 && run"]', ['db:5433 service command -> db']],
    ['command: --redis-host cache --redis-port 1', ['cache service command -> cache']],
    [
      'command: ["--db.host=db", "--url=http://cache:80/x"]',
      ['db service command -> db', 'http://cache:80 service command -> cache'],
    ],
    ['command: bash -c "echo > /dev/tcp/db/5432"', ['db:5432 service command -> db']],
    ['command: du -h db', []],
    ['command: ["run", "db"]', []],
    ['entrypoint: curl http://db:${UNSET}', ['http://db service command -> db']],
    ['healthcheck: { test: curl -f http://localhost:80/ || exit 1 }', ['http://localhost:80 loopback healthcheck']],
    ['healthcheck: { test: [CMD, redis-cli, -p, "6380", ping] }', ['localhost:6380 loopback healthcheck']],
    ['post_start: [{ command: curl http://db:1 }]', ['http://db:1 service hook -> db']],
  ])('reads %s', (service, expected) => {
    expect(connections(service)).toEqual(expected);
  });
});

describe('addresses in configuration files', () => {
  it.each([
    ['volumes: ["./nginx.conf:/etc/nginx/nginx.conf:ro"]', 'nginx.conf', 'proxy_pass http://db:80/x;\n# cache:1\n'],
    ['volumes: ["./conf:/etc/nginx/conf.d"]', 'conf/site.conf', 'upstream x {\n  server db:80;\n}\n'],
    ['configs: [site]', 'Caddyfile', ':80\nreverse_proxy http://db:80 # cache:2\n'],
    ['volumes: ["./haproxy.cfg:/usr/local/etc/haproxy/haproxy.cfg"]', 'haproxy.cfg', '  server one db:80 check\n'],
    ['volumes: ["./prometheus.yml:/etc/prometheus/prometheus.yml"]', 'prometheus.yml', "- targets: ['db:80', 'x:1']\n"],
  ])('reads what %s brings', (service, path, text) => {
    const [found] = connections(service, { [path]: text });
    expect(found).toMatch(/db:80 service file -> db$/);
  });

  it('reads content in the Compose file, and leaves data and other directories', () => {
    expect(connections('configs: [inline]')).toEqual(['http://cache:6379 service file -> cache']);
    expect(connections('volumes: ["./data:/srv"]', { 'data/a.conf': 'http://db:80' })).toEqual([]);
    expect(connections('volumes: ["./a.sql:/etc/a.sql"]', { 'a.sql': 'http://db:80' })).toEqual([]);
  });
});
