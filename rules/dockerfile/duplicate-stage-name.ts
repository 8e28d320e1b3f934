import { dedent, defineRule, type Stage } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/duplicate-stage-name',
  summary: 'Two stages with the same name',
  why: 'Docker builds such a file and picks one of the stages silently: `COPY --from` uses the last stage of that name in the file, `FROM` uses the latest one so far, and `--target` can build only one of them. Stage names are not case-sensitive.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: {
    buildkit: 'DuplicateStageName',
    hadolint: { DL3024: 'error' },
    trivy: 'DS-0012',
    checkov: 'CKV_DOCKER_11',
    kics: 'f2daed12',
    semgrep: 'alias-must-be-unique',
    tally: 'buildkit/DuplicateStageName',
  },
  references: ['https://docs.docker.com/go/dockerfile/rule/duplicate-stage-name/'],
  examples: [
    {
      bad: dedent`
        FROM node:24 AS web
        RUN npm ci
        FROM nginx:1.29 AS «web»
      `,
      good: dedent`
        FROM node:24 AS build
        RUN npm ci
        FROM nginx:1.29 AS web
      `,
    },
  ],
  check: {
    dockerfile(dockerfile, { report }) {
      const first = new Map<string, Stage>();
      for (const stage of dockerfile.stages) {
        const { name } = stage.from;
        if (!name || stage.name === undefined) continue;
        const earlier = first.get(stage.name);
        if (!earlier) {
          first.set(stage.name, stage);
          continue;
        }
        report(name, `there is already a stage named \`${stage.name}\`: references to it may use the wrong one`, {
          help: 'give each stage its own name',
          labels: [{ at: earlier.from.name ?? earlier.from, message: 'first used here' }],
        });
      }
    },
  },
});
