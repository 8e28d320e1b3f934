import { behindDashes, scriptCall } from '../../src/knowledge/development-servers.ts';
import { dedent, defineRule, type Report } from '../../src/rule/index.ts';
import { type StartedCommand, startedByImages, startedByService } from '../shared/started-commands.ts';

export default defineRule({
  id: 'shell/package-manager-as-entrypoint',
  summary: 'A container starts its program through npm, yarn or pnpm',
  why: 'The package manager becomes the first process, and a shell and the program run below it. Depending on its version, it does not forward SIGTERM or exits before the program does: `docker stop` then waits ten seconds and kills the program, which loses open requests and unsaved data. The package manager also adds memory and start-up time.',
  category: 'operability',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  yields: ['shell/development-server'],
  book: 'Process and signals',
  references: [
    'https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#cmd',
    'https://cheatsheetseries.owasp.org/cheatsheets/NodeJS_Docker_Cheat_Sheet.html',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM node:24-slim
        COPY . .
        CMD ["«npm", "start»"]
      `,
      good: dedent`
        FROM node:24-slim
        COPY . .
        CMD ["node", "server.js"]
      `,
    },
  ],
  check: {
    dockerfile(dockerfile, { report }) {
      for (const command of startedByImages(dockerfile)) tell(command, report);
    },
    service(service, { report }) {
      for (const command of startedByService(service)) tell(command, report);
    },
  },
});

/** Names of scripts that do one job and exit. */
const ONE_SHOT =
  /\b(?:build|test|lint|migrat\w*|seed|deploy|e2e|format|check|generate|export|setup|init|install|release|publish|docs?|coverage|clean)\b/i;

/** Programs that send signals to all processes of the container, and process managers. */
const SIGNALS_ALL = /dumb-init|\btini\b["',\s]+-\w*g|\bpm2|supervisord|s6-|TINI_KILL_PROCESS_GROUP/;

function tell({ words, main, text, ...at }: StartedCommand, report: Report): void {
  if (!main) return;
  const call = scriptCall(words) ?? behindDashes(words, scriptCall);
  if (!call || ONE_SHOT.test(call.name) || SIGNALS_ALL.test(text)) return;
  report(
    at,
    `\`${call.label}\` runs the program as a child of ${call.manager}, which does not reliably forward signals such as SIGTERM: \`docker stop\` may have to kill it`,
    { help: 'start the program directly, as in `CMD ["node", "server.js"]`' },
  );
}
