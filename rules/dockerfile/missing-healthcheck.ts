import { hasNoHealthcheck } from '../../src/knowledge/base-images.ts';
import { type ImageFacts, imageFacts } from '../../src/knowledge/images.ts';
import { chainOf, dedent, defineRule, type Project, type Stage } from '../../src/rule/index.ts';
import { buildsOfStage } from '../shared/stage-builds.ts';
import { FOR_WORK } from '../shared/work-stages.ts';

/** The roles of images that serve requests. */
const SERVERS: ReadonlySet<string> = new Set(
  'front proxy database cache queue search object-store identity registry mail dns'.split(' '),
);

export default defineRule({
  id: 'dockerfile/missing-healthcheck',
  summary: 'A server without a HEALTHCHECK',
  why: 'Docker only sees that the process is running. A server that hangs or has lost its database stays in service: nothing restarts it, Swarm keeps sending it requests, and other Compose services cannot wait until it is ready. Kubernetes ignores HEALTHCHECK and has its own probes.',
  category: 'operability',
  severity: 'info',
  presets: ['production'],
  fix: 'none',
  aliases: {
    hadolint: { DL3057: 'off' },
    trivy: 'DS-0026',
    checkov: 'CKV_DOCKER_2',
    kics: 'b03a748a',
    tally: 'hadolint/DL3057',
    'docker-bench': '4.6',
    dockle: 'CIS-DI-0006',
  },
  yields: ['compose/missing-healthcheck'],
  book: 'Health checks',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  examples: [
    {
      bad: dedent`
        «FROM» python:3.13-slim
        COPY . .
        EXPOSE 8000
        CMD ["python", "server.py"]
      `,
      good: dedent`
        FROM python:3.13-slim
        COPY . .
        EXPOSE 8000
        HEALTHCHECK CMD ["python", "health.py"]
        CMD ["python", "server.py"]
      `,
    },
  ],
  check: {
    stage(stage, { report, project }) {
      if (stage.healthcheck || !(stage.last || (stage.target && !FOR_WORK.test(stage.name ?? '')))) return;
      const { rootImage } = stage;
      const facts = rootImage && imageFacts(rootImage);
      if (!hasNone(stage, facts) || !serves(stage, facts) || setByCompose(stage, project)) return;
      if (project.builtBaseOf(chainOf(stage).at(-1)!)) return;
      const command = facts?.healthcheckBy;
      report(
        stage.from.keywordSpan,
        `no HEALTHCHECK${stage.last ? '' : ` in \`${stage.name}\`, which is built as a target`}: Docker cannot tell whether the server in this image still responds`,
        {
          help: command
            ? `add \`HEALTHCHECK CMD ${command}\`, or \`HEALTHCHECK NONE\` if the platform has its own probes`
            : 'add a HEALTHCHECK that sends the server a request, or `HEALTHCHECK NONE` if the platform has its own probes',
        },
      );
    },
  },
});

/** Whether the base image is certain not to have a health check. */
function hasNone({ base, rootImage, osFamily }: Stage, facts: ImageFacts | undefined): boolean {
  if (osFamily === 'windows') return false;
  if (!rootImage) return base.kind === 'scratch';
  return (
    facts?.healthcheck !== true &&
    (facts?.healthcheck === false || hasNoHealthcheck(rootImage) || facts?.role === 'os' || facts?.role === 'runtime')
  );
}

/** Whether a stage is a server: it has an EXPOSE, or its base image is a server. */
function serves(stage: Stage, facts: ImageFacts | undefined): boolean {
  if (facts && SERVERS.has(facts.role)) return true;
  const starts = stage.cmd || stage.entrypoint || (facts && facts.role !== 'os' && facts.role !== 'runtime');
  if (!starts) return false;
  return chainOf(stage).some(({ instructions }) =>
    instructions.some((node) => node.kind === 'expose' && node.words.length > 0),
  );
}

/** Whether every service that builds the image sets a health check. */
function setByCompose(stage: Stage, project: Project): boolean {
  const builds = buildsOfStage(stage, project);
  return builds.length > 0 && builds.every(({ service }) => service.get('healthcheck') !== undefined);
}
