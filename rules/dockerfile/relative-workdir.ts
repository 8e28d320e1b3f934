import { isForWindowsToo } from '../../src/knowledge/base-images.ts';
import { chainOf, dedent, defineRule, type Stage } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/relative-workdir',
  summary: 'Relative WORKDIR before any absolute one',
  why: 'A relative WORKDIR is joined to the working directory of the base image. Another base, or another version of the same one, silently moves every path below it. A path with a drive letter is absolute on Windows only: in a Linux image `D:/build` is a directory named `D:` below the current one.',
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
        help: 'write an absolute path',
      });
    },
  },
});

/** Whether a stage below has set the directory. */
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

/** Where nothing says that the image is one of Linux, a path with a drive says that it is one of Windows. */
function mayBeWindows({ osFamily, rootImage }: Stage): boolean {
  if (osFamily === undefined || osFamily === 'windows' || osFamily === 'scratch') return true;
  return (
    rootImage !== undefined &&
    isForWindowsToo(rootImage.name) &&
    !/alpine|slim|bookworm|bullseye|trixie/.test(rootImage.tag ?? '')
  );
}
