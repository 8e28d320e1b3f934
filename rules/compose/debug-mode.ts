import { debugSwitch } from '../../src/knowledge/debug-switches.ts';
import { dedent, defineRule, knownText, type Service, textOf } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { isOnEveryInterface } from '../shared/store-ports.ts';

export default defineRule({
  id: 'compose/debug-mode',
  summary: 'A service in debug mode that is published on every interface',
  why: 'Debug mode is meant for the machine of a developer: error pages show source code, variables and settings, including passwords, and some have a console that runs code. A published port opens this to anyone who can reach the host. Services with mounted source code are treated as development and are not reported.',
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
        report(
          variable,
          `\`${variable.name}=${value}\` with a port published on every interface: debug mode ${effect}`,
          {
            help: `set \`${variable.name}\` only in a file for development, such as \`compose.override.yaml\``,
          },
        );
      }
    },
  },
});

/** Whether source code is mounted or watched, which is a sign of development. */
function isWorkedOn(service: Service): boolean {
  if (service.get('develop')) return true;
  return service.volumes.some(
    (volume) =>
      volume.sourcePath !== undefined && !/\.\w+$/.test(volume.sourcePath) && !/data|log/i.test(textOf(volume)),
  );
}
