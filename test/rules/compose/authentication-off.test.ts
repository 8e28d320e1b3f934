import { it } from 'vitest';
import off from '../../../rules/compose/authentication-off.ts';
import published from '../../../rules/compose/published-without-login.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (image: string, rest: string): string => `services:\n  x:\n    image: ${image}\n${rest}`;
const set = (image: string, variable: string, rest = ''): string =>
  service(image, `    environment:\n      ${variable}\n${rest}`);
const start = (image: string, command: string, rest = ''): string => service(image, `    command: ${command}\n${rest}`);

it('finds settings that turn off authentication', () =>
  testRule(off, {
    bad: [
      { text: set('postgres:17.5', '«POSTGRES_HOST_AUTH_METHOD: trust»'), message: 'log in as superuser' },
      set('postgres:17.5', '- «POSTGRES_HOST_AUTH_METHOD=trust»'),
      set('postgres:17.5', '«POSTGRES_HOST_AUTH_METHOD: ${METHOD:-trust}»'),
      // A password does not help, because it is never asked for.
      set('postgis/postgis:17-3.5', '«POSTGRES_HOST_AUTH_METHOD: trust»\n      POSTGRES_PASSWORD: ${PASSWORD:?}'),
      set('mysql:8.4', '«MYSQL_ALLOW_EMPTY_PASSWORD: "1"»'),
      set('mysql:8.4', '«MYSQL_ALLOW_EMPTY_PASSWORD: "yes"»\n      MYSQL_PASSWORD: x'),
      set('mariadb:11', '«MARIADB_ALLOW_EMPTY_ROOT_PASSWORD: "yes"»'),
      set('example/shop-db:1', '«MYSQL_ALLOW_EMPTY_PASSWORD: "true"»'),
      set('bitnami/redis:7.4', '- «ALLOW_EMPTY_PASSWORD=yes»'),
      set('docker.elastic.co/elasticsearch/elasticsearch:9.1.0', '- «"xpack.security.enabled=false"»'),
      set('opensearchproject/opensearch:3', '«DISABLE_SECURITY_PLUGIN: "true"»'),
      set('neo4j:5', '«NEO4J_AUTH: none»'),
      set('grafana/grafana:12.0.0', '«GF_AUTH_ANONYMOUS_ENABLED: "true"»'),
      set('grafana/grafana:12.0.0', 'GF_AUTH_ANONYMOUS_ENABLED: "true"\n      «GF_AUTH_ANONYMOUS_ORG_ROLE: Admin»'),
      set('dpage/pgadmin4:9', '«PGADMIN_CONFIG_SERVER_MODE: "False"»'),
      set('quay.io/jupyter/base-notebook', '«JUPYTER_TOKEN: ""»'),
      start('traefik:v3.5.0', '[«"--api.insecure=true"», "--log.level=INFO"]', '    ports: ["443:443"]\n'),
      start('traefik:v3.5.0', '\n      - «--api.insecure»\n      - --ping\n'),
      start('traefik:v3.5.0', '«--api.insecure=true» --providers.docker=true\n'),
      start('mongo:8', 'mongod «--noauth» --bind_ip_all\n'),
      start('mysql:8.4', 'sh -c "mysqld «--skip-grant-tables» --user=mysql"\n'),
      start('cockroachdb/cockroach:v25.1', 'start-single-node «--insecure»\n'),
      start('redis:8', '[redis-server, «--protected-mode, "no"»]\n'),
      start('eclipse-mosquitto:2', 'mosquitto «-c /mosquitto-no-auth.conf»\n'),
      set('kong:3.9', '«KONG_ADMIN_LISTEN: 0.0.0.0:8001»'),
      start('surrealdb/surrealdb:v2', 'start «--unauthenticated»\n'),
      start('codercom/code-server:4', '«--auth none» --bind-addr 0.0.0.0:8080\n'),
      start('quay.io/jupyter/base-notebook', "start-notebook.py «--ServerApp.token=''»\n"),
      start('elasticsearch:9.1.0', 'elasticsearch «-Expack.security.enabled=false»\n'),
      set('docker:28-dind', '«DOCKER_TLS_CERTDIR: ""»'),
      start('docker:28-dind', 'dockerd «--host=tcp://0.0.0.0:2375» --tls=false'),
      start('docker:28-dind', '[«"-H", "tcp://0.0.0.0:2375"»]'),
      // Published only on the loopback address of the host.
      set('postgres:17.5', '«POSTGRES_HOST_AUTH_METHOD: trust»', '    ports: ["127.0.0.1:5432:5432"]\n'),
      // Through a merge, from another file, and from an env file.
      'x-db: &db\n  environment:\n    «POSTGRES_HOST_AUTH_METHOD: trust»\nservices:\n  a:\n    <<: *db\n    image: postgres:17\n  b:\n    <<: *db\n    image: postgres:17\n',
      {
        text: {
          'compose.yaml': 'services:\n  db:\n    image: postgres:17\n    env_file: db.env\n',
          'db.env': '«POSTGRES_HOST_AUTH_METHOD=trust»\n',
        },
      },
    ],
    good: [
      set('postgres:17.5', 'POSTGRES_HOST_AUTH_METHOD: scram-sha-256\n      POSTGRES_PASSWORD_FILE: /run/secrets/pw'),
      set('postgres:17.5', 'POSTGRES_HOST_AUTH_METHOD: ${METHOD}'),
      set('mysql:8.4', 'MYSQL_ALLOW_EMPTY_PASSWORD: "yes"\n      MYSQL_ROOT_PASSWORD: ${PASSWORD:?}'),
      set('mysql:8.4', 'MYSQL_ALLOW_EMPTY_PASSWORD: ""\n      MYSQL_RANDOM_ROOT_PASSWORD: "yes"'),
      set('bitnami/redis:7.4', 'ALLOW_EMPTY_PASSWORD: "no"'),
      set('bitnami/redis:7.4', 'ALLOW_EMPTY_PASSWORD: "yes"\n      REDIS_ACLFILE: /users.acl'),
      set('bitnami/redis:7.4', 'ALLOW_EMPTY_PASSWORD: "yes"\n      REDIS_PASSWORD: ${PASSWORD}'),
      set('elasticsearch:9.1.0', '- xpack.security.enabled=true\n      - xpack.security.http.ssl.enabled=false'),
      set('grafana/grafana:12.0.0', 'GF_AUTH_ANONYMOUS_ORG_ROLE: Admin'),
      start('traefik:v3.5.0', '["--api.insecure=false", "--api.dashboard=true"]'),
      start('curlimages/curl:8', '["--insecure", "https://web"]'),
      start('cockroachdb/cockroach:v25.1', 'init --insecure --host=db'),
      start('redis:8', 'redis-server --protected-mode no --requirepass ${PASSWORD:?}'),
      start('redis:8', 'redis-server /etc/redis/redis.conf --protected-mode no'),
      start('quay.io/jupyter/base-notebook', 'start-notebook.py --ServerApp.token=${TOKEN:?}'),
      start('docker:28-dind', 'dockerd -H tcp://0.0.0.0:2376 --tlsverify'),
      start('docker:28-cli', 'docker -H tcp://docker:2375 ps'),
      set('example/app:1', 'constructor: "true"'),
      // Reported by the rule on published services.
      set('postgres:17.5', 'POSTGRES_HOST_AUTH_METHOD: trust', '    ports: ["5432:5432"]\n'),
    ],
  }));

it('finds settings of products that anyone can reach', () =>
  testRule(published, {
    bad: [
      {
        text: set('postgres:17', '«POSTGRES_HOST_AUTH_METHOD: trust»', '    ports: ["5432:5432"]\n'),
        message: 'port 5432',
      },
      set('postgres:17', '«POSTGRES_HOST_AUTH_METHOD: trust»', '    network_mode: host\n'),
      set('postgres:17', '«POSTGRES_HOST_AUTH_METHOD: trust»', '    ports: [{target: 5432, published: 5432}]\n'),
      set('example/db:1', '«MYSQL_ALLOW_EMPTY_PASSWORD: "yes"»', '    ports: ["0.0.0.0:3306:3306"]\n'),
      start('traefik:v3.5.0', '«--api.insecure=true»', '    ports: ["80:80", "8080:8080"]\n'),
      set('grafana/grafana:12.0.0', '«GF_AUTH_ANONYMOUS_ENABLED: "true"»', '    ports: ["3000:3000"]\n'),
    ],
    good: [
      start('traefik:v3.5.0', '--api.insecure=true', '    ports: ["80:80", "443:443"]\n'),
      set('postgres:17', 'POSTGRES_HOST_AUTH_METHOD: trust', '    ports: ["${BIND}:5432:5432"]\n'),
      set('postgres:17', 'POSTGRES_HOST_AUTH_METHOD: trust', '    ports: ["9187:9187"]\n'),
      set('postgres:17', 'POSTGRES_PASSWORD: ${PASSWORD:?}', '    ports: ["5432:5432"]\n'),
    ],
  }));
