/** What shows that a container does its work and ends, from many Compose files; November 2026. */

/** Names of services that do something once. */
const NAMES =
  /(?:^|[-_.])(?:migrat\w*|init\w*|setup|seed\w*|bootstrap\w*|provision\w*|create-?\w*|permissions?|fixtures?|wait-?\w*|build(?:er)?|tests?|e2e|cypress|playwright|lint\w*|composer|artisan|wp-?cli|cli|certs?-?gen\w*|collectstatic|import(?:er)?|load-?(?:test|gen)\w*|chown|chmod)(?:$|[-_.])/i;

/** Images whose program ends when its work is done. */
const IMAGES =
  /(?:^|\/)(?:hello-world|minio\/mc|mc|migrate\/migrate|flyway(?:\/flyway)?|liquibase(?:\/liquibase)?|composer|curl|amacneil\/dbmate|dbmate|gomigrate|arigaio\/atlas|wait-for\w*|dockerize|awscli|aws-cli|playwright|cypress\/\w+|hadolint|shellcheck|load-?test|load-?gen\w*|rs-load|k6)$/;

/** Commands that end. */
const COMMANDS =
  /\bmigrat(?:e|ions?)\b|\bdb:(?:migrate|seed|setup|create|prepare)|\balembic\b.*\bupgrade\b|\bcollectstatic\b|\bkafka-topics\b|\bmc (?:alias|config|mb)\b|\bcreate-?superuser\b|\b(?:npm|yarn|pnpm)(?: run)? (?:test|build|install|ci|lint)\b|\bpytest\b|\bgo test\b|\bcomposer install\b|^(?:true|echo|exit|chown|chmod|mkdir|cp)\b/;

/** What goes on and on. */
const SERVES = /\b(?:runserver|gunicorn|uvicorn|serve|server|start|exec|tail -[fF]|sleep infinity|watch|dev)\b/;

/** A server that goes on after what its script did first. */
const GOES_ON = new RegExp(`&&|;|\\n|${SERVES.source}`);

/** Whether the name of a service, its image or the words of its command say that it ends by itself. */
export function endsByItself(name: string, image: string | undefined, command: string): boolean {
  if (image !== undefined && IMAGES.test(image)) return true;
  if (command === '') return NAMES.test(name);
  if (COMMANDS.test(command)) return !GOES_ON.test(command.slice(command.search(COMMANDS)).replace(COMMANDS, ''));
  return NAMES.test(name) && !SERVES.test(command);
}
