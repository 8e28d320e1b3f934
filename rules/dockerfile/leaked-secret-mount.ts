import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { leakedMount } from '../shared/leaked-mounts.ts';

export default defineRule({
  id: 'dockerfile/leaked-secret-mount',
  summary: 'The content of a secret mount is written into the image',
  why: 'A secret mount exists only while its RUN runs, but everything the RUN writes becomes a layer. Anyone who can pull the image can read a copy of the secret, or a settings file that contains its value, even if a later RUN deletes the file.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'none',
  aliases: { 'docker-bench': '4.10' },
  cwe: 538,
  book: 'Secrets',
  references: [
    'https://docs.docker.com/build/building/secrets/',
    'https://docs.docker.com/reference/dockerfile/#run---mounttypesecret',
  ],
  examples: [
    {
      bad: dedent`
        FROM node:24
        RUN --mount=type=secret,id=npmrc cp «/run/secrets/npmrc» /root/.npmrc && npm ci
      `,
      good: dedent`
        FROM node:24
        RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
      `,
    },
  ],
  check: {
    run(node, { report }) {
      if (!node.stage?.shipped || node.onbuild || node.mounts.length === 0) return;
      const leak = leakedMount(node);
      if (!leak) return;
      const { mount, from, to } = leak;
      const file = clip(to, 50);
      report(
        from,
        `the mounted secret is written to \`${file}\`, which stays in the layer: anyone who can pull the image can read it`,
        {
          help: `mount the secret where it is read (\`target=${file}\` or \`env=NAME\`), or delete the file in the same RUN`,
          labels: [{ at: mount, message: 'mounted here' }],
        },
      );
    },
  },
});
