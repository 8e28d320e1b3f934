import { developmentProgram } from '../../src/knowledge/development-servers.ts';
import { dedent, defineRule, type Report } from '../../src/rule/index.ts';
import { type StartedCommand, startedByImages, startedByService } from '../shared/started-commands.ts';

export default defineRule({
  id: 'shell/development-server',
  summary: 'A container starts a development server',
  why: 'Development servers are built for one developer: many handle one request at a time, show source code and stack traces to anyone, and are not hardened against attacks. Programs that watch files keep running after the program that they started has crashed, so Docker sees a running container and does not restart it.',
  category: 'operability',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  references: [
    'https://flask.palletsprojects.com/en/stable/deploying/',
    'https://docs.djangoproject.com/en/stable/ref/django-admin/#runserver',
    'https://www.php.net/manual/en/features.commandline.webserver.php',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM python:3.14-slim
        COPY . /app
        CMD ["«flask", "run", "--host=0.0.0.0»"]
      `,
      good: dedent`
        FROM python:3.14-slim
        COPY . /app
        CMD ["gunicorn", "--bind=0.0.0.0:8000", "app:app"]
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

function tell(command: StartedCommand, report: Report): void {
  const program = developmentProgram(command.words);
  if (program) report(command, `\`${program.label}\` ${program.flaw}`, { help: program.help });
}
