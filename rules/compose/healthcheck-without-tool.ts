import { dedent, defineRule } from '../../src/rule/index.ts';
import { missingProgram } from '../shared/check-tools.ts';
import { commandFor, mayGetHealthcheck } from '../shared/health.ts';

export default defineRule({
  id: 'compose/healthcheck-without-tool',
  summary: 'A health check that runs a program missing from the image',
  why: 'Slim and Alpine images do not include curl, and many others do not include wget. The health check then always fails: the container stays unhealthy, and services that wait for it with `service_healthy` never start.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'Health checks',
  references: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: python:3.14-slim
            command: ["python", "-m", "http.server", "8000"]
            healthcheck:
              test: ["CMD", «"curl"», "-f", "http://localhost:8000/"]
      `,
      good: dedent`
        services:
          web:
            image: python:3.14-slim
            command: ["python", "-m", "http.server", "8000"]
            healthcheck:
              test: ["CMD", "python", "-c", "import urllib.request; urllib.request.urlopen('http://localhost:8000/')"]
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const script = service.healthcheck?.script;
      if (!script) return;
      const stage = service.build ? project.buildOf(service)?.stage : undefined;
      const image = stage ? stage.rootImage : service.build ? undefined : service.imageReference;
      const command = image && missingProgram(script, image, stage);
      if (
        !image ||
        !command ||
        isInstalled(
          service.scripts.map(({ file, start, end }) => file.text.slice(start, end)),
          command.name!,
        )
      )
        return;
      if (mayGetHealthcheck(service)) return;
      report(command.words[0]!, `\`${command.name}\` is not in \`${image.text}\`: the health check always fails`, {
        help: `use a command that is in the image${commandFor(service, project)}, or install \`${command.name}\``,
        labels: stage ? [{ at: stage.from, message: `\`${command.name}\` is not installed here` }] : [],
      });
    },
  },
});

/** Whether another command of the service installs the program at start. */
function isInstalled(texts: readonly string[], program: string): boolean {
  return texts.slice(0, -1).some((text) => new RegExp(`\\b(?:install|add)\\b.*\\b${program}\\b`, 's').test(text));
}
