import { dedent, defineRule } from '../../src/rule/index.ts';
import { cacheMount } from '../shared/cache-mount.ts';
import { cacheLeftovers } from '../shared/download-cache.ts';
import { appendLike } from '../shared/package-call.ts';

export default defineRule({
  id: 'dockerfile/leftover-node-cache',
  summary: 'The download cache of npm or yarn is left in the image',
  why: 'npm and yarn keep the archive of every installed package to speed up the next install, which never happens inside an image. The cache is often as large as `node_modules`.',
  category: 'performance',
  severity: 'info',
  presets: ['recommended'],
  presetSeverity: { strict: 'warning' },
  fix: 'safe',
  aliases: { hadolint: { DL3060: 'info' } },
  book: 'Dockerfile and package managers',
  references: [
    'https://docs.npmjs.com/cli/commands/npm-cache',
    'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
  ],
  fold: 'file',
  yields: ['dockerfile/unknown-instruction', 'shell/comment-cuts-command'],
  examples: [
    {
      bad: dedent`
        FROM node:22-slim
        RUN «npm ci» --omit=dev
      `,
      good: dedent`
        FROM node:22-slim
        RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev
      `,
      fixed: dedent`
        FROM node:22-slim
        RUN npm ci --omit=dev && npm cache clean --force
      `,
    },
    {
      bad: dedent`
        FROM node:22-slim
        RUN «yarn install» --frozen-lockfile
      `,
      good: dedent`
        FROM node:22-slim
        RUN yarn install --frozen-lockfile && yarn cache clean
      `,
      fixed: dedent`
        FROM node:22-slim
        RUN yarn install --frozen-lockfile && yarn cache clean
      `,
    },
  ],
  check: {
    run(node, { report }) {
      for (const { call, cache } of cacheLeftovers(node, 'node')) {
        const { manager, command, verbText } = call;
        if (manager === 'yarn' && mayNeedCache(node.file.text)) continue;
        const edit = command.context.length === 0 && cache.clean ? appendLike(command, cache.clean) : undefined;
        report(call.head, `\`${call.program}${verbText && ` ${verbText}`}\` leaves its download cache in the layer`, {
          help: `end the RUN with \`${cache.clean}\`, or keep the cache out of the layer with ${cacheMount(node, cache)}`,
          alias: manager === 'yarn' && verbText === 'install' ? undefined : [],
          fix: edit && { title: `end the RUN with \`${cache.clean}\``, safety: 'safe', edits: [edit] },
        });
      }
    },
  },
});

/** Whether packages may be loaded from the cache of yarn, as since version 2, unless it is configured to use `node_modules`. */
function mayNeedCache(text: string): boolean {
  if (/\.pnp\b/.test(text)) return true;
  return (
    /\.yarnrc\.yml|\.yarn\/(?!bin\b)|yarn set version|yarn@(?:[2-9]|stable|berry)|--immutable|workspaces focus/.test(
      text,
    ) && !/node_modules/.test(text)
  );
}
