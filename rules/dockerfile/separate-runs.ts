import { dedent, defineRule } from '../../src/rule/index.ts';
import { runPairs } from '../shared/consecutive-runs.ts';
import { joined } from '../shared/join-runs.ts';

export default defineRule({
  id: 'dockerfile/separate-runs',
  summary: 'Consecutive RUN instructions with one command each',
  why: 'Each RUN is a separate layer and a separate step of the build cache. Whether combining them is better depends on the image: long steps that change for different reasons are often kept apart, and the layers of a build stage are not shipped. The rule is off by default; enable it, or use the preset `hadolint`, to report all of them.',
  category: 'performance',
  severity: 'info',
  presets: [],
  fix: 'unsafe',
  fold: 'file',
  aliases: { hadolint: { DL3059: 'info' }, kics: '0008c003', sonar: 'S7031' },
  book: 'Image size and layers',
  references: ['https://docs.docker.com/build/building/best-practices/#run'],
  examples: [
    {
      bad: dedent`
        FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
        COPY . /src
        RUN dotnet restore /src
        «RUN» dotnet build --no-restore /src

        FROM mcr.microsoft.com/dotnet/aspnet:9.0
        COPY --from=build /src/bin /app
      `,
      fixed: dedent`
        FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
        COPY . /src
        RUN dotnet restore /src \
            && dotnet build --no-restore /src

        FROM mcr.microsoft.com/dotnet/aspnet:9.0
        COPY --from=build /src/bin /app
      `,
    },
  ],
  check: {
    dockerfile(node, { report }) {
      for (const { before, run, block, single, together } of runPairs(node)) {
        if (together || !single) continue;
        report(run.keywordSpan, 'this RUN follows another one with the same flags: each creates a separate layer', {
          help: 'join consecutive RUN instructions with `&&`, unless they should be cached separately',
          labels: [{ at: before.keywordSpan, message: 'the previous RUN' }],
          fix: joined(before, run, block),
        });
      }
    },
  },
});
