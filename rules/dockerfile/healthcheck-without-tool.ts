import { dedent, defineRule } from '../../src/rule/index.ts';
import { missingProgram } from '../shared/check-tools.ts';

export default defineRule({
  id: 'dockerfile/healthcheck-without-tool',
  summary: 'HEALTHCHECK calls a program that the image does not have',
  why: 'Slim and Alpine images do not contain curl, and many others do not contain wget. The health check then always fails, even if the server works: the container stays unhealthy, Swarm replaces it again and again, and Compose services that wait for it never start.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'Health checks',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  examples: [
    {
      bad: dedent`
        FROM python:3.14-slim
        COPY . /app
        HEALTHCHECK CMD «curl» -f http://localhost:8000/ || exit 1
        CMD ["python", "/app/server.py"]
      `,
      good: dedent`
        FROM python:3.14-slim
        RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
        COPY . /app
        HEALTHCHECK CMD curl -f http://localhost:8000/ || exit 1
        CMD ["python", "/app/server.py"]
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      const { healthcheck, rootImage, shipped } = stage;
      if (!healthcheck?.script || !rootImage || !shipped) return;
      const command = missingProgram(healthcheck.script, rootImage, stage);
      if (!command) return;
      report(
        command.words[0]!,
        `\`${command.name}\` is not in \`${rootImage.text}\`, and nothing here installs it: the health check always fails`,
        {
          help: `install \`${command.name}\`, or use a program that is in the image`,
        },
      );
    },
  },
});
