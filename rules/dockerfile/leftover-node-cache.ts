import { dedent, defineRule, type PackageCommand } from '../../src/rule/index.ts';
import { callsOf, deletedAfter, laterCommands, mountedOver, offline, tidiedAfter } from '../shared/cleanup.ts';
import { appendLike } from '../shared/package-call.ts';

const TOOLS = {
  npm: { caches: ['~/.npm', '~/.npm/_cacache'], clean: 'npm cache clean --force', mount: '/root/.npm' },
  yarn: {
    caches: ['~/.cache/yarn', '/usr/local/share/.cache/yarn', '~/.yarn/berry/cache'],
    clean: 'yarn cache clean',
    mount: '/usr/local/share/.cache/yarn',
  },
} as const;

export default defineRule({
  id: 'dockerfile/leftover-node-cache',
  summary: 'The download cache of npm or yarn is left in the image',
  why: 'npm and yarn keep the archive of every package that they install, to speed up a next install that never happens in an image. The cache is often as large as node_modules and stays in the layer for good.',
  category: 'performance',
  severity: 'info',
  presets: ['strict'],
  fix: 'safe',
  aliases: { hadolint: { DL3060: 'info' } },
  book: 'Dockerfile and package managers',
  references: [
    'https://docs.npmjs.com/cli/commands/npm-cache',
    'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
  ],
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
      const { script, stage } = node;
      if (!script || (stage && !stage.shipped) || offline(node)) return;
      for (const manager of ['npm', 'yarn'] as const) {
        const { caches, clean, mount } = TOOLS[manager];
        const call = callsOf(node, [manager]).findLast(({ action }) => action === 'install' || action === 'upgrade');
        if (!call || call.hasOption('--cache', '--cache-folder', '--offline') || mountedOver(node, caches)) continue;
        if (
          stage?.variables.has('npm_config_cache') ||
          stage?.variables.has('NPM_CONFIG_CACHE') ||
          stage?.variables.has('YARN_CACHE_FOLDER')
        )
          continue;
        const { command } = call;
        if (deletedAfter(node, command, caches) || tidiedAfter(command) || cleanedAfter(call)) continue;
        const edit = command.context.length === 0 ? appendLike(command, clean) : undefined;
        report(
          call.head,
          `\`${manager}${call.verbText && ` ${call.verbText}`}\` leaves its download cache in the layer`,
          {
            help: `end the RUN with \`${clean}\`, or keep the cache out with \`--mount=type=cache,target=${mount}\``,
            alias: manager === 'yarn' ? undefined : [],
            fix: edit && { title: `end the RUN with \`${clean}\``, safety: 'safe', edits: [edit] },
          },
        );
      }
    },
  },
});

function cleanedAfter({ command, manager }: PackageCommand): boolean {
  return laterCommands(command).some(({ packages }) => packages?.manager === manager && packages.action === 'clean');
}
