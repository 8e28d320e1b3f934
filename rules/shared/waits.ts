import {
  knownText,
  type Located,
  type Project,
  type Script,
  type Service,
  type ShellCommand,
  type ShellWord,
  scriptOfStart,
} from '../../src/rule/index.ts';

/** The scripts that a service starts: its own command and entrypoint, else those of the Dockerfile that it builds. */
export function startScripts(service: Service, project: Project): readonly Script[] {
  const text = scriptOfStart(service);
  const own = text ? [text] : service.scripts.filter(({ host }) => host.kind === 'compose' && STARTS.has(host.key));
  if (!service.build || service.get('entrypoint')) return own;
  const stage = project.buildOf(service)?.stage;
  const built = [stage?.entrypoint?.script, service.get('command') ? undefined : stage?.cmd?.script];
  return [...own, ...built.filter((script) => script !== undefined)];
}

const STARTS: ReadonlySet<string> = new Set(['command', 'entrypoint']);

/** What may come before a wait without being what is waited for. */
const PREPARES: ReadonlySet<string> = new Set(
  'echo printf cd set export mkdir chown chmod cp mv rm ln ls cat source . test [ : true umask ulimit date env which id whoami touch'.split(
    ' ',
  ),
);

/** What is not the start of anything. */
const IDLES: ReadonlySet<string> = new Set('echo printf exit true false : sleep kill cat date wait return'.split(' '));

const ASIDE = /^(?:while|until|for|select|if|case|function|trap|substitution|coproc)$/;

/** The longest time, in seconds, that may be meant for the start of another service. */
const LONGEST = 300;

/** A `sleep` that comes before what a script starts, and gives something else the time to start. */
export function sleepBeforeStart(script: Script): ShellCommand | undefined {
  const { commands, statements } = script;
  const sleep = commands.find(({ name, context }) => name === 'sleep' && !context.some((each) => ASIDE.test(each)));
  if (!sleep || !isShort(sleep)) return undefined;
  const before = commands.slice(0, sleep.index);
  if (!before.every(({ name, words }) => words.length === 0 || (name !== undefined && PREPARES.has(name))))
    return undefined;
  if (statements.some(({ background, commands: own }) => background && own[0]!.index <= sleep.index)) return undefined;
  const after = commands.slice(sleep.index + 1).filter(({ joint }) => joint !== '||');
  return after.some(({ name, words }) => words.length > 0 && !IDLES.has(name ?? '')) ? sleep : undefined;
}

function isShort({ words }: ShellCommand): boolean {
  const text = words[1]?.text;
  if (words.length !== 2) return false;
  if (text === undefined) return true;
  const [, number, unit = 's'] = /^(\d+(?:\.\d+)?|\.\d+)([smhd]?)$/.exec(text) ?? [];
  const seconds = { s: 1, m: 60, h: 3600, d: 86_400 }[unit || 's'];
  return number !== undefined && seconds !== undefined && Number(number) * seconds <= LONGEST;
}

/** A wait for another service by asking it again and again. */
export interface Poll {
  /** The command of the loop that asks, or the word that calls a script. */
  readonly at: Located;
  /** The name of the script that waits; undefined for a loop. */
  readonly tool: string | undefined;
  readonly target: Service;
}

const TOOLS = /^(?:wait[-_]?(?:for|until|port)\b[\w.-]*|waitforit(?:\.sh)?|wait4x|dockerize)$/i;
const PROBES =
  /^(?:nc|ncat|netcat|telnet|curl|wget|pg_isready|psql|mysql|mysqladmin|mariadb|mariadb-admin|redis-cli|valkey-cli|mongo|mongosh|cqlsh|rabbitmqctl|rabbitmq-diagnostics|kafka-topics(?:\.sh)?|timeout|nslookup|ping|getent|httpx?|python3?|node|php|ruby|etcdctl|\[|test)$/;

/** The first other service that a script polls before it continues. */
export function pollIn(script: Script, service: Service): Poll | undefined {
  for (const command of script.commands) {
    const tool = toolIn(command);
    const isLoop = command.context.some((each) => each === 'while' || each === 'until') && command.guarded;
    if (!tool && !(isLoop && isProbe(command) && isFollowed(script, command))) continue;
    const target = targetOf(command, service);
    if (target && target !== service) return { at: tool ?? command, tool: tool && programOf(tool), target };
  }
  return undefined;
}

function toolIn(command: ShellCommand): ShellWord | undefined {
  const tool = command.words.slice(0, 3).find((word) => TOOLS.test(programOf(word)));
  return tool && programOf(tool) === 'dockerize' && !command.hasOption('-wait', '--wait') ? undefined : tool;
}

function programOf({ text = '' }: ShellWord): string {
  return text.replace(/^.*\//, '');
}

function isProbe({ name, redirects }: ShellCommand): boolean {
  return (
    (name !== undefined && PROBES.test(name)) ||
    redirects.some(({ target }) => /^\/dev\/(?:tcp|udp)\//.test(target?.raw ?? ''))
  );
}

/** Whether something starts after the loop. */
function isFollowed({ commands }: Script, { index, context }: ShellCommand): boolean {
  return commands
    .slice(index + 1)
    .some((other) => other.context.length < context.length && other.words.length > 0 && !IDLES.has(other.name ?? ''));
}

/** The service whose name is in a word as a host: `db`, `db:5432`, `http://db/health`, `-hdb`, `/dev/tcp/db/5432`, `$DB_HOST`. */
function targetOf({ words, redirects }: ShellCommand, { environment, project }: Service): Service | undefined {
  const texts = [...words.slice(1), ...redirects.flatMap(({ target }) => target ?? [])].map(({ raw }) => raw);
  const valueOf = (name: string) => knownText(environment.find((variable) => variable.name === name)?.value) ?? '';
  for (const text of texts)
    for (const part of text.replace(/\$\{?(\w+)\}?/g, (_, name: string) => valueOf(name)).split(/[\s/:@"'=,]+/)) {
      const found = project.services.get(part) ?? project.services.get(part.replace(/^-h/, ''));
      if (found) return found;
    }
  return undefined;
}
