import { dedent, defineRule } from '../../src/rule/index.ts';
import { runPairs } from '../shared/consecutive-runs.ts';
import { joined } from '../shared/join-runs.ts';

export default defineRule({
  id: 'dockerfile/separate-runs',
  summary: 'Consecutive RUN instructions of one command each',
  why: 'Each RUN is a layer and a step of the build cache. Whether two of them are better as one depends: long steps that change for different reasons are kept apart by many, and the layers of a build stage do not ship. Switch this rule on, or use the preset `hadolint`, to have all of them reported.',
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
        report(run.keywordSpan, 'this RUN follows another one with the same flags: each is a layer of its own', {
          help: 'join consecutive RUN instructions with `&&`, unless they are to be cached apart',
          labels: [{ at: before.keywordSpan, message: 'the RUN before it' }],
          fix: joined(before, run, block),
        });
      }
    },
  },
});
