import { debugSwitch } from '../../src/knowledge/debug-switches.ts';
import { dedent, defineRule, knownText, type Service, textOf } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { isOnEveryInterface } from '../shared/store-ports.ts';

export default defineRule({
  id: 'compose/debug-mode',
  summary: 'A service in debug mode that is published on every interface',
  why: 'The debug mode of a framework is for the machine of its developer: pages of errors show source code, variables and settings, among them passwords, and some have a console that runs code. A published port brings everybody who reaches the host there. Services whose sources are mounted are taken for development.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  fold: 'file',
  cwe: 489,
  aliases: { sonar: 'S4507' },
  references: [
    'https://flask.palletsprojects.com/en/stable/debugging/',
    'https://docs.djangoproject.com/en/stable/ref/settings/#debug',
  ],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports: ["80:8000"]
            environment:
              «DJANGO_DEBUG: "true"»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            ports: ["80:8000"]
            environment:
              DJANGO_DEBUG: "false"
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const { environment, ports } = service;
      if (ports.length === 0 || environment.length === 0) return;
      for (const variable of environment) {
        const value = knownText(variable.value);
        const effect = value === undefined ? undefined : debugSwitch(variable.name, value);
        if (!effect) continue;
        if (!ports.some(isOnEveryInterface) || isForDevelopment(variable.file.path) || isWorkedOn(service)) continue;
        report(variable, `\`${variable.name}=${value}\` and a port on every interface: the debug mode ${effect}`, {
          help: `set \`${variable.name}\` in a file for development, such as \`compose.override.yaml\``,
        });
      }
    },
  },
});

/** Whether the sources are mounted into it or watched, as while somebody works on them. */
function isWorkedOn(service: Service): boolean {
  if (service.get('develop')) return true;
  return service.volumes.some(
    (volume) =>
      volume.sourcePath !== undefined && !/\.\w+$/.test(volume.sourcePath) && !/data|log/i.test(textOf(volume)),
  );
}
