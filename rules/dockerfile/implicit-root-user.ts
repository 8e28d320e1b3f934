import { dedent, defineRule } from '../../src/rule/index.ts';
import { userSetByCompose } from '../shared/stage-builds.ts';
import { likeRootBase, MAKES_USER, provesRoot, rootBase, startOf } from '../shared/start-user.ts';
import { FOR_WORK } from '../shared/work-stages.ts';

export default defineRule({
  id: 'dockerfile/implicit-root-user',
  summary: 'The image runs as root because nothing sets another user',
  why: 'A process that breaks out of its container, or writes to a bind mount, has the permissions of its user. The base image starts as root, and without USER so does every container of this image. Kubernetes rejects such an image if `runAsNonRoot` is set.',
  category: 'security',
  severity: 'warning',
  presets: ['security', 'production'],
  fix: 'none',
  aliases: {
    trivy: 'DS-0002',
    checkov: 'CKV_DOCKER_3',
    kics: 'fd54f200',
    semgrep: ['missing-user', 'missing-user-entrypoint'],
    'docker-bench': '4.1',
    dockle: 'CIS-DI-0001',
    sonar: 'S6471',
  },
  cwe: 250,
  book: 'Container technology',
  yields: ['dockerfile/unused-user'],
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  examples: [
    {
      bad: dedent`
        «FROM» node:24-slim
        WORKDIR /app
        COPY . .
        CMD ["node", "server.js"]
      `,
      good: dedent`
        FROM node:24-slim
        WORKDIR /app
        COPY . .
        USER node
        CMD ["node", "server.js"]
      `,
    },
  ],
  check: {
    stage(stage, { report, project }) {
      if (!(stage.last || stage.target) || stage.user.instruction || FOR_WORK.test(stage.name ?? '')) return;
      const { from } = stage;
      if (
        from.file.path.includes('devcontainer') ||
        from.dockerfile.instructions.some(({ kind }) => kind === 'onbuild')
      )
        return;
      const base = rootBase(stage, project);
      const proof = base === undefined && stage.entrypoint ? provesRoot(stage) : undefined;
      const like = base === undefined && !proof ? likeRootBase(stage, project) : undefined;
      if (!(base ?? proof ?? like) || userSetByCompose(stage, project)) return;
      const start = startOf(stage, project);
      if (start === 'nothing' || start === 'drops') return;
      const { text } = from.file;
      // A script that cannot be read may switch to the account that the stage creates.
      if (start === 'script' && (like ?? MAKES_USER.test(text.slice(stage.start, stage.end)))) return;
      const unless = start === 'script' ? ', unless the start script switches to another user' : '';
      const place = stage.last ? 'the final stage' : `\`${stage.name}\`, which is built as a target`;
      const why = like
        ? `the image runs as root if its base image does, like the official image \`${like}\``
        : base
          ? `the image runs as root, like \`${base}\``
          : 'the image runs as root, as the build step below shows';
      report(from.keywordSpan, `no USER in ${place}: ${why}${unless}`, {
        help: helpFor(base ?? like),
        labels: proof && [{ at: proof, message: 'only root may do this' }],
        milder: like !== undefined,
      });
    },
  },
});

function helpFor(base = ''): string {
  if (base === 'scratch')
    return 'add `USER 65532:65532` (any number except 0): `scratch` has no `/etc/passwd`, so names do not work';
  if (/(?:^|\/)node(?:[:@]|$)/.test(base)) return 'add `USER node` before CMD: the base image has this user';
  if (base.includes('distroless')) return 'add `USER nonroot`, or use a tag that ends in `nonroot`';
  return 'create a user in the stage, and end the stage with `USER <user ID>`';
}
