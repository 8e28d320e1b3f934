/**
 * Options that make programs wait for a debugger on all addresses: anything that connects can run code in them without a password. Sources: the manuals
 * of Node.js, the JDK, debugpy, Delve, GDB and Ruby's debug, 2026-11.
 */

/** An option that opens a program to debuggers on other hosts. */
export interface DebugListener {
  /** The option as written. */
  readonly text: string;
  /** Where it begins in the text that was searched. */
  readonly index: number;
  readonly port: number;
}

/** Addresses that mean all addresses. */
const ANY = '(?:0\\.0\\.0\\.0|\\[?::0?\\]?|\\*)';

const HINT = /jdwp|inspect|debugpy|dlv|gdbserver|ptvsd|rdbg|RUBY_DEBUG|jmxremote/;

const LISTENERS: readonly (readonly [pattern: RegExp, port: number])[] = [
  // Since Java 9, a port without an address is only open inside the container.
  [new RegExp(`-(?:agentlib:jdwp=|Xrunjdwp:)(?=[^\\s"']*server=y)[^\\s"']*address=${ANY}:(\\d+)[^\\s"']*`), 5005],
  [new RegExp(`--inspect(?:-brk|-wait)?=${ANY}(?::(\\d+))?(?![\\d.:])`), 9229],
  [new RegExp(`debugpy\\s(?:.*\\s)?--listen[= ]${ANY}:(\\d+)`), 5678],
  [/ptvsd\s(?:.*\s)?--host[= ]0\.0\.0\.0(?:\s.*--port[= ](\d+))?/, 5678],
  [new RegExp(`dlv\\s(?:.*\\s)?(?:--listen|-l)[= ]${ANY}?:(\\d+)`), 2345],
  [new RegExp(`gdbserver\\s(?:-\\S+\\s)*${ANY}?:(\\d+)`), 1234],
  [/rdbg\s(?:.*\s)?--host[= ]0\.0\.0\.0(?:\s.*--port[= ](\d+))?/, 12345],
  // Java management without a login loads any code that a client asks for.
  [/-Dcom\.sun\.management\.jmxremote\.authenticate=false/, 0],
];

/** Whether a text may have such an option: a cheap test. */
export function mentionsDebugger(text: string): boolean {
  return HINT.test(text);
}

/** Up to Java 8, a port without an address is open on all addresses. */
const OF_OLD_JAVA = /-(?:agentlib:jdwp=|Xrunjdwp:)(?=[^\s"']*server=y)[^\s"']*address=(\d+)[^\s"']*/;

/** Whether the name and tag of an image say that it has Java 8 or older. */
export function hasOldJava(name: string, tag = ''): boolean {
  // The version of Tomcat or Maven is not that of Java.
  const isJava = /(?:jdk|jre|java|temurin|corretto|zulu|liberica)[^/]*$/i.test(name);
  return (isJava && /^(?:1\.)?[678](?:[u.-]|$)/.test(tag)) || /(?:jdk|jre|java)-?[678](?:[u.-]|$)/i.test(tag);
}

/** The first option in a command line, or in the value of a variable, that opens a program to debuggers on other hosts. */
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

/** The port of Java management; without one, it can only be reached inside the container. */
function jmxPort(text: string): number | undefined {
  const found = /-Dcom\.sun\.management\.jmxremote\.port=(\d+)/.exec(text);
  const isLocal = /jmxremote\.(?:host|local\.only)=(?:127\.|localhost|true)/.test(text);
  return found && !isLocal ? Number(found[1]) : undefined;
}

/** Ports that are only used by the debugger of a language. */
export const DEBUG_PORTS: ReadonlyMap<number, string> = new Map([[9229, 'the Node.js debugger']]);
