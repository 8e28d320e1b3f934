import {
  dedent,
  defineRule,
  type EntrypointInstruction,
  type Script,
  type ServiceBuild,
  textOf,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'project/ignored-command',
  summary: 'A command that the ENTRYPOINT of the image ignores or repeats',
  why: 'Docker appends the command to the ENTRYPOINT as arguments. An ENTRYPOINT in shell form ignores them, so the command has no effect. An ENTRYPOINT in exec form already starts the program: if the command names it again, the program gets its own name as the first argument.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Process and signals',
  references: ['https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              build: .
              «command»: python manage.py runserver
        `,
        Dockerfile: dedent`
          FROM python:3.13-slim
          ENTRYPOINT python app.py
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              build: .
              command: manage.py runserver
        `,
        Dockerfile: dedent`
          FROM python:3.13-slim
          ENTRYPOINT ["python"]
        `,
      },
    },
  ],
  check: {
    build({ service, stage }: ServiceBuild, { report }) {
      const entrypoint = stage?.entrypoint;
      const command = service.get('command');
      if (!entrypoint || !command || service.get('entrypoint') || entrypoint.words.length === 0) return;
      const script = service.scripts.find(({ host }) => host.kind === 'compose' && host.key === 'command');
      if (!script) return;
      const labels = [{ at: entrypoint, message: 'the ENTRYPOINT of the image' }];
      if (!entrypoint.json) {
        if (entrypoint.malformedJson || /\$[@*\d]/.test(textOf(entrypoint.rest))) return;
        report(service.keyOf('command'), 'the ENTRYPOINT of the image is in shell form and ignores this command', {
          help: 'use the exec form for ENTRYPOINT, or also set `entrypoint` in this service',
          labels,
        });
      } else {
        const repeated = repeatedWords(entrypoint, script);
        if (repeated === undefined) return;
        report(
          service.keyOf('command'),
          `the ENTRYPOINT of the image already starts \`${repeated}\`: the container runs \`${repeated} ${repeated} …\``,
          {
            help: `remove \`${repeated}\` from \`command\``,
            labels,
          },
        );
      }
    },
  },
});

/** The text of the ENTRYPOINT, if the command repeats all of its words at the start. */
function repeatedWords({ words }: EntrypointInstruction, script: Script): string | undefined {
  const own = words.map(({ value }) => value);
  const command = (script.argv ?? script.commands[0]?.words ?? []).map(({ text }) => text);
  if (own.includes(undefined) || command.length < own.length || PASSES_ON.test(own[0] ?? '')) return undefined;
  const isSame = own.every((word, index) => word === command[index] || (index === 0 && nameOf(word) === command[0]));
  return isSame ? own.join(' ') : undefined;
}

/** Programs that start another program, which may have the same name, and scripts, which may read their arguments. */
const PASSES_ON =
  /(?:^|\/)(?:env|exec|tini|dumb-init|gosu|su-exec|sudo|docker-init|s6-\S+|[^/]*entrypoint[^/]*|[^/]+\.(?:sh|py|js|rb|pl))$/;

function nameOf(path: string | undefined): string | undefined {
  return path?.slice(path.lastIndexOf('/') + 1);
}
