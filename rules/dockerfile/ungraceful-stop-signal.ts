import { imageFacts } from '../../src/knowledge/images.ts';
import { serverProgram } from '../../src/knowledge/servers.ts';
import { chainOf, dedent, defineRule, type Stage } from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

/** Signals that no process can handle. */
const KILLS = /^(?:SIG)?(?:KILL|STOP)$|^(?:9|19)$/i;
const DEFAULT = /^(?:SIG)?TERM$|^15$/i;

export default defineRule({
  id: 'dockerfile/ungraceful-stop-signal',
  summary: 'A stop signal that ends the program before its work is done',
  why: '`docker stop` sends the STOPSIGNAL of the image, or SIGTERM if it has none. nginx, PHP-FPM and Apache drop open requests on SIGTERM and finish them on another signal; systemd does not stop at all. Programs cannot handle SIGKILL and are stopped even in the middle of a write.',
  category: 'reliability',
  severity: 'warning',
  presets: ['production'],
  fix: 'unsafe',
  aliases: {
    tally: ['tally/no-ungraceful-stopsignal', 'tally/prefer-nginx-sigquit', 'tally/prefer-systemd-sigrtmin-plus-3'],
  },
  book: 'Process and signals',
  references: ['https://docs.docker.com/reference/dockerfile/#stopsignal'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        STOPSIGNAL «SIGKILL»
        CMD ["node", "server.js"]
      `,
      good: dedent`
        FROM node:24
        CMD ["node", "server.js"]
      `,
      fixed: dedent`
        FROM node:24
        STOPSIGNAL SIGTERM
        CMD ["node", "server.js"]
      `,
    },
  ],
  check: {
    stopsignal({ argument, stage, onbuild }, { report }) {
      if (!argument || !stage?.shipped || onbuild || argument.variables.length > 0) return;
      const program = startedProgram(stage);
      const better = program?.gracefulSignal ?? 'SIGTERM';
      const isKill = KILLS.test(argument.text);
      if (!isKill && (better === 'SIGTERM' || !DEFAULT.test(argument.text))) return;
      const message = isKill
        ? `programs cannot handle \`${argument.text}\`: the container is killed in the middle of its work`
        : `${program?.product} does not stop gracefully on \`${argument.text}\`, only on ${better}`;
      report(argument, message, {
        help: `use \`STOPSIGNAL ${better}\``,
        fix: { title: `use ${better}`, safety: 'unsafe', edits: [replace(argument, better)] },
      });
    },
    stage(stage, { report }) {
      if (!stage.last || stage.osFamily === 'windows') return;
      const program = startedProgram(stage);
      if (!program?.gracefulSignal || !isUnset(stage)) return;
      const node = stage.entrypoint ?? stage.cmd!;
      report(
        node.keywordSpan,
        `${program.product} does not stop gracefully on SIGTERM, the signal that \`docker stop\` sends, only on ${program.gracefulSignal}`,
        { help: `add \`STOPSIGNAL ${program.gracefulSignal}\` to the stage` },
      );
    },
  },
});

/** What is known about the program that is the first process of a container of the stage. */
function startedProgram({ entrypoint, cmd }: Stage) {
  const script = entrypoint?.script ?? cmd?.script;
  const [command, ...others] = script?.commands ?? [];
  if (!command || others.length > 0 || script?.form !== 'exec') return undefined;
  const name = command.name ?? '';
  return serverProgram(name);
}

/** Whether neither the stage nor its base image sets a signal. */
function isUnset(stage: Stage): boolean {
  if (chainOf(stage).some(({ instructions }) => instructions.some(({ kind }) => kind === 'stopsignal'))) return false;
  const facts = stage.rootImage && imageFacts(stage.rootImage);
  return facts !== undefined && facts.stopSignal === undefined && (facts.role === 'os' || facts.role === 'runtime');
}
