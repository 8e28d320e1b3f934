/**
 * How programs are told to wait for a debugger on all addresses: what connects runs code in them, and no password is asked for. Sources: the manuals
 * of Node.js, the JDK, debugpy, Delve, GDB and Ruby's debug, 2026-11.
 */

/** An option of a program that opens it for debuggers on other hosts. */
export interface DebugListener {
  /** The option as written. */
  readonly text: string;
  /** Where it begins in the text that was searched. */
  readonly index: number;
  readonly port: number;
}

/** Addresses that mean all of them. */
const ANY = '(?:0\\.0\\.0\\.0|\\[?::0?\\]?|\\*)';

const HINT = /jdwp|inspect|debugpy|dlv|gdbserver|ptvsd|rdbg|RUBY_DEBUG|jmxremote/;

const LISTENERS: readonly (readonly [pattern: RegExp, port: number])[] = [
  // Since Java 9 a number alone is a port of the container itself.
  [new RegExp(`-(?:agentlib:jdwp=|Xrunjdwp:)(?=[^\\s"']*server=y)[^\\s"']*address=${ANY}:(\\d+)[^\\s"']*`), 5005],
  [new RegExp(`--inspect(?:-brk|-wait)?=${ANY}(?::(\\d+))?(?![\\d.:])`), 9229],
  [new RegExp(`debugpy\\s(?:.*\\s)?--listen[= ]${ANY}:(\\d+)`), 5678],
  [/ptvsd\s(?:.*\s)?--host[= ]0\.0\.0\.0(?:\s.*--port[= ](\d+))?/, 5678],
  [new RegExp(`dlv\\s(?:.*\\s)?(?:--listen|-l)[= ]${ANY}?:(\\d+)`), 2345],
  [new RegExp(`gdbserver\\s(?:-\\S+\\s)*${ANY}?:(\\d+)`), 1234],
  [/rdbg\s(?:.*\s)?--host[= ]0\.0\.0\.0(?:\s.*--port[= ](\d+))?/, 12345],
  // Management of Java without a login loads code that whoever connects names.
  [/-Dcom\.sun\.management\.jmxremote\.authenticate=false/, 0],
];

/** Whether a text may have such an option: a cheap test. */
export function mentionsDebugger(text: string): boolean {
  return HINT.test(text);
}

/** Up to Java 8 a number alone is a port on all addresses. */
const OF_OLD_JAVA = /-(?:agentlib:jdwp=|Xrunjdwp:)(?=[^\s"']*server=y)[^\s"']*address=(\d+)[^\s"']*/;

/** Whether the name and tag of an image say that it has Java 8 or older. */
export function hasOldJava(name: string, tag = ''): boolean {
  // The number of Tomcat or Maven is not that of Java.
  const isJava = /(?:jdk|jre|java|temurin|corretto|zulu|liberica)[^/]*$/i.test(name);
  return (isJava && /^(?:1\.)?[678](?:[u.-]|$)/.test(tag)) || /(?:jdk|jre|java)-?[678](?:[u.-]|$)/i.test(tag);
}

/** The first option in a command line, or in the value of a variable, that opens a program for debuggers of other hosts. */
export function debugListener(text: string, oldJava = false): DebugListener | undefined {
  if (!HINT.test(text)) return undefined;
  const old = oldJava ? OF_OLD_JAVA.exec(text) : null;
  if (old) return { text: old[0], index: old.index, port: Number(old[1]) };
  for (const [pattern, usual] of LISTENERS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const port = usual === 0 ? jmxPort(text) : Number(found[1] ?? usual);
    if (port !== undefined) return { text: found[0], index: found.index, port };
  }
  return undefined;
}

/** The port of the management of Java; without one it is reached from the container alone. */
function jmxPort(text: string): number | undefined {
  const found = /-Dcom\.sun\.management\.jmxremote\.port=(\d+)/.exec(text);
  const isLocal = /jmxremote\.(?:host|local\.only)=(?:127\.|localhost|true)/.test(text);
  return found && !isLocal ? Number(found[1]) : undefined;
}

/** Ports on which debuggers of a language are expected, and on which nothing else is. */
export const DEBUG_PORTS: ReadonlyMap<number, string> = new Map([[9229, 'the Node.js debugger']]);
