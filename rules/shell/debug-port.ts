import { DEBUG_PORTS, type DebugListener } from '../../src/knowledge/debuggers.ts';
import {
  dedent,
  defineRule,
  type Located,
  type PublishedPort,
  type Report,
  type Service,
} from '../../src/rule/index.ts';
import { listenersIn, listenersOf, listenersOfService } from '../shared/debug-listeners.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { isForDevelopers } from '../shared/stage-packages.ts';
import { isOnEveryInterface } from '../shared/store-ports.ts';

export default defineRule({
  id: 'shell/debug-port',
  summary: 'A program that waits for a debugger on every interface',
  why: 'A debugger can read the memory of a program and run code in it, and debug ports do not ask for a password. Anyone who can reach the port (every container on the network and, if the port is published, anyone who can reach the host) controls the program and everything it can access.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 489,
  aliases: { sonar: 'S4507' },
  references: [
    'https://nodejs.org/en/learn/getting-started/debugging',
    'https://docs.oracle.com/en/java/javase/21/docs/specs/jpda/conninv.html',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM eclipse-temurin:21-jre
        COPY app.jar /
        CMD ["java", "«-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005»", "-jar", "/app.jar"]
      `,
      good: dedent`
        FROM eclipse-temurin:21-jre
        COPY app.jar /
        CMD ["java", "-jar", "/app.jar"]
      `,
    },
  ],
  check: {
    script(script, { report }) {
      const { host } = script;
      if (host.kind === 'compose' || host.kind === 'healthcheck' || !host.stage?.shipped || host.onbuild) return;
      if (isForDevelopers({ file: script.file, name: host.stage.name })) return;
      for (const [at, found] of listenersIn(script)) tell(report, at, found, 'the container');
    },
    env(node, { report }) {
      if (!node.stage?.shipped || node.onbuild || isForDevelopers({ file: node.file, name: node.stage.name })) return;
      for (const [at, found] of listenersOf(node)) tell(report, at, found, 'the container');
    },
    service(service, { report }) {
      const found = [...listenersOfService(service)];
      if (found.length === 0) return tellNumbers(service, report);
      const isRough = isForDevelopment(service.file.path) || isWatched(service);
      for (const [at, listener] of found) {
        const isPublic = service.ports.some((port) => leadsTo(port, listener.port));
        if (isPublic || !isRough) tell(report, at, listener, isPublic ? 'the host' : 'the container', isRough);
      }
    },
  },
});

/** Programs that restart another one when its source files change. */
const WATCHED =
  /\b(?:nodemon|ts-node-dev|tsx watch|--watch|--reload|(?:npm|pnpm|yarn) (?:run )?(?:dev|start:dev|debug))\b/;

function isWatched({ scripts }: Service): boolean {
  return scripts.some((script) => WATCHED.test(script.file.slice(script).replace(/[",\s]+/g, ' ')));
}

function tellNumbers(service: Service, report: Report): void {
  for (const port of service.ports) {
    const number = port.target?.from ?? 0;
    const name = DEBUG_PORTS.get(number);
    if (!name || !leadsTo(port, number)) continue;
    report(
      port,
      `port ${number} of ${name} is published on every interface of the host: anyone who can reach it can run code in the program`,
      {
        help: `publish it as \`127.0.0.1:${number}:${number}\`, and only in a development file`,
        milder: isForDevelopment(service.file.path),
      },
    );
  }
}

function leadsTo(port: PublishedPort, number: number): boolean {
  return port.target?.from === number && port.target.to === number && isOnEveryInterface(port);
}

function tell(report: Report, at: Located, { text, port }: DebugListener, where: string, milder = false): void {
  const what = text.includes('jmxremote') ? 'opens Java management without authentication' : 'waits for a debugger';
  report(
    at,
    `\`${text}\` ${what} on every interface: anyone who can reach port ${port} of ${where} can run code in the program without a password`,
    {
      help: 'remove it, or move it to a development file that publishes the port on `127.0.0.1`',
      milder,
    },
  );
}
