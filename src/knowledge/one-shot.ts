/** Signs that a container does its work and exits, from many Compose files; November 2026. */

/** Names of services that run once. */
const NAMES =
  /(?:^|[-_.])(?:migrat\w*|init\w*|setup|seed\w*|bootstrap\w*|provision\w*|create-?\w*|permissions?|fixtures?|wait-?\w*|build(?:er)?|tests?|e2e|cypress|playwright|lint\w*|composer|artisan|wp-?cli|cli|certs?-?gen\w*|collectstatic|import(?:er)?|load-?(?:test|gen)\w*|chown|chmod)(?:$|[-_.])/i;

/** Images whose program exits when its work is done. */
const IMAGES =
  /(?:^|\/)(?:hello-world|minio\/mc|mc|migrate\/migrate|flyway(?:\/flyway)?|liquibase(?:\/liquibase)?|composer|curl|amacneil\/dbmate|dbmate|gomigrate|arigaio\/atlas|wait-for\w*|dockerize|awscli|aws-cli|playwright|cypress\/\w+|hadolint|shellcheck|load-?test|load-?gen\w*|rs-load|k6)$/;

/** Commands that exit. */
const COMMANDS =
  /\bmigrat(?:e|ions?)\b|\bdb:(?:migrate|seed|setup|create|prepare)|\balembic\b.*\bupgrade\b|\bcollectstatic\b|\bkafka-topics\b|\bmc (?:alias|config|mb)\b|\bcreate-?superuser\b|\b(?:npm|yarn|pnpm)(?: run)? (?:test|build|install|ci|lint)\b|\bpytest\b|\bgo test\b|\bcomposer install\b|^(?:true|echo|exit|chown|chmod|mkdir|cp)\b/;

/** Programs that exit when their work is done: clients of data stores, and file tools. */
const ENDING = new Set(
  (
    'psql pg_dump pg_dumpall pg_restore pg_basebackup pg_isready createdb createuser dropdb dropuser initdb vacuumdb reindexdb ' +
    'mysql mysqldump mysqlimport mysqladmin mysqlcheck mariadb mariadb-dump mariadb-import mariadb-admin mariadb-check ' +
    'mongo mongosh mongodump mongorestore mongoimport mongoexport redis-cli valkey-cli sqlcmd cqlsh clickhouse-client sqlite3 ' +
    'kafka-topics kafka-topics.sh kafka-configs kafka-configs.sh rabbitmqadmin mc aws gsutil rclone ' +
    'chown chmod chgrp cp mv mkdir rmdir ln rm touch install cat echo printf ls find sed test true exit tar gzip gunzip zcat unzip rsync scp ' +
    'envsubst openssl ssh-keygen keytool mkcert htpasswd wget curl git'
  ).split(' '),
);

/** Arguments with which these keep running: a server, a stream, or a loop. */
const STREAMS =
  /\b(?:monitor|p?subscribe|s_server|daemon|instaweb|mirror|serve|rcd|mount|watch)\b|--(?:daemon|stat|latency\S*|follow|watch|server)\b|\s-port\b|\s-r -1\b/i;

const SHELL = /^(?:\S*\/)?(?:ba|a|da|z)?sh(?: -[a-z]+| -o pipefail)* -[a-z]*c /;
/** Programs that run the program after them. */
const RUNNERS =
  /^(?:(?:exec|sudo|env|time|nice|command|tini|dumb-init) (?:-- )?|(?:gosu|su-exec) \S+ |[A-Za-z_]\w*=\S* )/;

/** Whether the only command, or the last one of a script, is a program that exits. Without a shell, all words belong to one command. */
function lastEnds(command: string): boolean {
  const script = command.replace(SHELL, '').replace(/^(["'])(.*)\1$/s, '$2');
  const last = (SHELL.test(command) ? script.split(/&&|\|\||;|\n/) : [command])
    .map((part) => part.trim())
    .findLast((part) => part !== '');
  let pipeline = last ?? '';
  while (RUNNERS.test(pipeline)) pipeline = pipeline.replace(RUNNERS, '');
  const program = /^(?:\S*\/)?([\w.-]+)(?=\s|$)/.exec(pipeline)?.[1];
  return program !== undefined && ENDING.has(program) && !STREAMS.test(pipeline) && !pipeline.endsWith('&');
}

/** Commands that keep running. */
const SERVES = /\b(?:runserver|gunicorn|uvicorn|serve|server|start|exec|tail -[fF]|sleep infinity|watch|dev)\b/;

/** A script that starts a server after its other commands. */
const GOES_ON = new RegExp(`&&|;|\\n|${SERVES.source}`);

/** Whether the name of a service, its image or its command shows that it exits by itself. */
export function endsByItself(name: string, image: string | undefined, command: string): boolean {
  if (image !== undefined && IMAGES.test(image)) return true;
  if (command === '') return NAMES.test(name);
  if (lastEnds(command)) return true;
  if (COMMANDS.test(command)) return !GOES_ON.test(command.slice(command.search(COMMANDS)).replace(COMMANDS, ''));
  return NAMES.test(name) && !SERVES.test(command);
}
