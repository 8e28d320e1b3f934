import { dedent, defineRule } from '../../src/rule/index.ts';
import { cacheMount } from '../shared/cache-mount.ts';
import { insertOption } from '../shared/package-call.ts';
import { pythonLeftovers, startsOld } from '../shared/python-cache.ts';

export default defineRule({
  id: 'dockerfile/leftover-python-cache',
  summary: 'The cache of pip or uv is left in the image',
  why: 'pip and uv keep every downloaded or built package in the home directory to speed up the next install, which never happens inside an image. The cache is often as large as the packages themselves.',
  category: 'performance',
  severity: 'info',
  presets: ['recommended'],
  presetSeverity: { strict: 'warning' },
  fix: 'safe',
  aliases: { hadolint: { DL3042: 'warning' }, kics: 'f2f903fb', semgrep: 'missing-pip-no-cache-dir' },
  book: 'Dockerfile and package managers',
  references: [
    'https://pip.pypa.io/en/stable/topics/caching/#disabling-caching',
    'https://docs.astral.sh/uv/guides/integration/docker/#caching',
  ],
  yields: ['dockerfile/unknown-instruction', 'shell/comment-cuts-command'],
  examples: [
    {
      bad: dedent`
        FROM python:3.13-slim
        RUN «pip install» -r requirements.txt
      `,
      good: dedent`
        FROM python:3.13-slim
        RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt
      `,
      fixed: dedent`
        FROM python:3.13-slim
        RUN pip install --no-cache-dir -r requirements.txt
      `,
    },
    {
      bad: dedent`
        FROM python:3.13-slim
        RUN «python -m pip install» flask==3.1.0 && python -m flask --version
      `,
      good: dedent`
        FROM python:3.13-slim
        ENV PIP_NO_CACHE_DIR=1
        RUN python -m pip install flask==3.1.0
      `,
      fixed: dedent`
        FROM python:3.13-slim
        RUN python -m pip install --no-cache-dir flask==3.1.0 && python -m flask --version
      `,
    },
  ],
  check: {
    run(node, { report }) {
      for (const calls of pythonLeftovers(node)) {
        const [first, ...others] = calls;
        const cache = first?.knowledge.cache;
        if (!first || !cache) continue;
        const { manager } = first;
        const option = cache.off?.[0];
        const clean = option ? `add \`${option}\`` : `end the RUN with \`${cache.clean}\``;
        report(first.head, `\`${first.program} ${first.verbText}\` leaves its download cache in the layer`, {
          help: `${clean}, or keep the cache out of the layer with ${cacheMount(node, cache)}`,
          labels: others.map((call) => ({ at: call.head, message: 'also leaves its download cache' })),
          alias: manager === 'pip' ? undefined : [],
          fix:
            !option || (manager === 'pip' && startsOld(node))
              ? undefined
              : { title: `add \`${option}\``, safety: 'safe', edits: calls.map((call) => insertOption(call, option)) },
        });
      }
    },
  },
});
