import { dedent, defineRule, type PackageCommand, type RunInstruction } from '../../src/rule/index.ts';
import { cacheMount } from '../shared/cache-mount.ts';
import { cacheLeftovers } from '../shared/download-cache.ts';

export default defineRule({
  id: 'dockerfile/leftover-build-cache',
  summary: 'The download cache of a build tool is left in the image',
  why: 'Conda, Composer, RubyGems, Go, Cargo, Maven, Gradle, NuGet and others keep their downloads to speed up the next build, which never happens inside an image. These caches take up tens to hundreds of megabytes. A multi-stage build that copies only the result avoids this too.',
  category: 'performance',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  book: 'Dockerfile and package managers',
  references: [
    'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
    'https://docs.docker.com/build/building/multi-stage/',
  ],
  fold: 'file',
  yields: ['dockerfile/unknown-instruction', 'shell/comment-cuts-command'],
  examples: [
    {
      bad: dedent`
        FROM condaforge/miniforge3:25.3.1-0
        RUN «conda install» -y numpy=2.3
      `,
      good: dedent`
        FROM condaforge/miniforge3:25.3.1-0
        RUN conda install -y numpy=2.3 && conda clean -afy
      `,
    },
    {
      bad: dedent`
        FROM composer:2
        COPY composer.json composer.lock ./
        RUN «composer install» --no-dev
      `,
      good: dedent`
        FROM composer:2
        COPY composer.json composer.lock ./
        RUN --mount=type=cache,target=/tmp/cache composer install --no-dev
      `,
    },
  ],
  check: {
    run(node, { report }) {
      for (const { call, cache } of cacheLeftovers(node, 'build')) {
        if (runsLater(node, call.program)) continue;
        // A later RUN may build from the cache, so it must not be deleted.
        const clean = isNeeded(node, call) ? undefined : cache.clean;
        report(
          call.head,
          `\`${call.program}${call.verbText && ` ${call.verbText}`}\` leaves its download cache in the layer`,
          {
            help: `${clean ? `end the RUN with \`${clean}\`, or ` : ''}keep the cache out of the layer with ${cacheMount(node, cache)}`,
          },
        );
      }
    },
  },
});

/** Whether a later RUN of the stage builds with the same tool, from the downloaded files. */
function isNeeded(run: RunInstruction, { program }: PackageCommand): boolean {
  const tools = BUILDERS.find((family) => family.test(program));
  if (!tools) return false;
  for (const { kind, start, end, file } of run.stage?.instructions ?? [])
    if (kind === 'run' && start > run.start && tools.test(file.text.slice(start, end))) return true;
  return false;
}

/** Tools that build from their download cache; tools that share a cache are in one pattern. */
const BUILDERS = [/\b(?:dotnet|nuget|msbuild)\b/i, /\bmvnw?\b/, /\bgradlew?\b/, /\bgo\b/, /\bcargo\b/, /\bsbt\b/];

/** Whether the container starts the same tool, which then needs its downloads. */
function runsLater({ stage }: RunInstruction, program: string): boolean {
  for (const { kind, start, end, file } of stage?.instructions ?? [])
    if ((kind === 'cmd' || kind === 'entrypoint') && file.text.slice(start, end).includes(program)) return true;
  return false;
}
