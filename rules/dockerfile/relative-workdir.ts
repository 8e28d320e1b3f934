import { isForWindowsToo } from '../../src/knowledge/base-images.ts';
import { chainOf, dedent, defineRule, type Stage } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/relative-workdir',
  summary: 'A relative WORKDIR without an absolute one before it',
  why: 'A relative WORKDIR is appended to the working directory of the base image. Another base image, or another version of the same one, silently moves every path under it. A path with a drive letter is absolute on Windows only: in a Linux image, `D:/build` is a directory named `D:` below the current one.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: {
    buildkit: 'WorkdirRelativePath',
    hadolint: { DL3000: 'error' },
    trivy: { 'DS-0009': 'error' },
    checkov: 'CKV_DOCKER_10',
    kics: '6b376af8',
    semgrep: 'use-absolute-workdir',
    sonar: 'S7021',
    tally: 'buildkit/WorkdirRelativePath',
  },
  references: ['https://docs.docker.com/go/dockerfile/rule/workdir-relative-path/'],
  yields: ['dockerfile/undefined-variable', 'dockerfile/literal-tilde', 'dockerfile/swallowed-instruction'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        WORKDIR «app»
        COPY . .
      `,
      good: dedent`
        FROM node:24
        WORKDIR /app
        COPY . .
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      const first = stage.instructions.find((instruction) => instruction.kind === 'workdir');
      if (first?.kind !== 'workdir' || !first.argument || inherits(stage)) return;
      const { value } = first.argument;
      if (value === undefined || isAbsolute(value, stage) || isAbsolute(first.argument.raw, stage)) return;
      report(first.argument, `\`${first.argument.text}\` depends on the working directory of the base image`, {
        help: 'use an absolute path',
      });
    },
  },
});

/** Whether an earlier stage that this one builds on sets the directory. */
function inherits(stage: Stage): boolean {
  const [, ...below] = chainOf(stage);
  return below.some(({ instructions }) => instructions.some(({ kind }) => kind === 'workdir'));
}

function isAbsolute(path: string, stage: Stage): boolean {
  if (path.startsWith('/')) return true;
  return (
    (/^[a-zA-Z]:[\\/]/.test(path) && mayBeWindows(stage)) || (stage.osFamily === 'windows' && path.startsWith('\\'))
  );
}

/** If nothing indicates a Linux image, a path with a drive letter indicates a Windows image. */
function mayBeWindows({ osFamily, rootImage }: Stage): boolean {
  if (osFamily === undefined || osFamily === 'windows' || osFamily === 'scratch') return true;
  return (
    rootImage !== undefined &&
    isForWindowsToo(rootImage.name) &&
    !/alpine|slim|bookworm|bullseye|trixie/.test(rootImage.tag ?? '')
  );
}
