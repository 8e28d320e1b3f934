import { defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/constant-platform',
  summary: 'FROM with a fixed platform',
  why: 'A fixed `--platform` in FROM overrides the platform that the build requests: `docker build --platform linux/arm64` still uses the other image, and the result runs under emulation or not at all. If a stage is meant for one platform, its name should say so.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: {
    buildkit: 'FromPlatformFlagConstDisallowed',
    hadolint: 'DL3029',
    kics: 'b16e8501',
    semgrep: 'avoid-platform-with-from',
    tally: 'buildkit/FromPlatformFlagConstDisallowed',
  },
  references: ['https://docs.docker.com/go/dockerfile/rule/from-platform-flag-const-disallowed/'],
  yields: ['dockerfile/ineffective-platform'],
  examples: [
    {
      bad: 'FROM «--platform=linux/amd64» alpine:3.22 AS base\n',
      good: 'FROM --platform=$BUILDPLATFORM alpine:3.22 AS base\n',
    },
    {
      bad: 'FROM «--platform=linux/amd64» golang:1.24 AS build\n',
      good: 'FROM --platform=linux/amd64 golang:1.24 AS build-amd64\n',
    },
  ],
  check: {
    stage(stage, { report }) {
      const flag = stage.from.flag('platform');
      const { platform } = stage.from;
      // A stage based on another stage has the platform of that stage: `dockerfile/ineffective-platform` reports the flag.
      if (!flag?.value || !platform || flag.value.variables.length > 0 || stage.mayStandOnStage) return;
      const name = stage.name ?? '';
      if ([platform.os, platform.architecture].some((word) => word !== undefined && name.includes(word))) return;
      report(flag, `\`${flag.value.text}\` is fixed here, whatever platform the build requests`, {
        help: 'remove the flag, use `$BUILDPLATFORM` or `$TARGETPLATFORM`, or include the platform in the name of the stage',
      });
    },
  },
});
