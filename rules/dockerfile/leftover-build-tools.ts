import { BUILDS, COMPILER, mentionsCompiler, USES, USING_MANAGERS } from '../../src/knowledge/build-packages.ts';
import { dedent, defineRule, type PackageSpec, type Stage } from '../../src/rule/index.ts';
import { isConditionalCall, isForDevelopers, namesOf, type StageCall, stageCalls } from '../shared/stage-packages.ts';

export default defineRule({
  id: 'dockerfile/leftover-build-tools',
  summary: 'Compilers and headers stay in the final image',
  why: 'Packages that are needed only for building, such as gcc, make and library headers, make the image a few hundred MB larger, must be patched like everything else, and give an attacker a compiler. A build stage (multi-stage build) keeps them out of the image.',
  category: 'performance',
  severity: 'info',
  presets: ['production'],
  fix: 'none',
  yields: ['dockerfile/leftover-virtual-package'],
  book: 'Multi-stage builds',
  references: ['https://docs.docker.com/build/building/multi-stage/'],
  examples: [
    {
      bad: dedent`
        FROM python:3.13-alpine
        RUN apk add --no-cache «gcc» musl-dev libffi-dev
        COPY requirements.txt .
        RUN pip install --no-cache-dir -r requirements.txt
        CMD ["python", "-m", "app"]
      `,
      good: dedent`
        FROM python:3.13-alpine AS build
        RUN apk add --no-cache gcc musl-dev libffi-dev
        COPY requirements.txt .
        RUN pip install --no-cache-dir --prefix=/install -r requirements.txt

        FROM python:3.13-alpine
        COPY --from=build /install /usr/local
        CMD ["python", "-m", "app"]
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      if (!stage.shipped || !mentionsCompiler(stage.file.text) || isForDevelopers(stage) || servesToBuild(stage))
        return;
      const calls = stageCalls(stage).filter(({ run }) => run.stage === stage);
      const left = calls.flatMap((entry) => leftBy(entry, calls));
      const compiler = left.find(({ spec }) => COMPILER.test(spec.name!));
      if (!compiler || !isUsedAfter(compiler.entry, stage)) return;
      const others = left.length - 1;
      report(
        compiler.spec,
        `\`${compiler.spec.name}\`${others > 0 ? ` and ${others} other build ${others > 1 ? 'dependencies' : 'dependency'}` : ', a compiler,'} ${others > 0 ? 'stay' : 'stays'} in the final image`,
        {
          help: 'compile in a build stage and copy the result (multi-stage build), or remove the build dependencies in the same RUN',
        },
      );
    },
  },
});

interface Left {
  readonly spec: PackageSpec;
  readonly entry: StageCall;
}

/** The build dependencies of a call that its RUN does not remove. */
function leftBy(entry: StageCall, calls: readonly StageCall[]): Left[] {
  const { call, run } = entry;
  if (call.action !== 'install' || isConditionalCall(call) || call.hasOption('-t', '--virtual')) return [];
  if (USING_MANAGERS.has(call.manager) || call.manager === 'conda') return [];
  const removals = calls.filter(
    (other) => other.call.action === 'remove' && other.run === run && other.call.start > call.start,
  );
  if (removals.some((other) => other.call.open || other.call.operands.some(({ text }) => text === undefined)))
    return [];
  // `autoremove` removes packages marked as automatically installed.
  if (/apt-mark\s+auto|history\s+undo|dpkg\s+-r|\brpm\s+-e/.test(run.script ? run.file.slice(run) : '')) return [];
  const removed = new Set(removals.flatMap((other) => namesOf(other.call)));
  return call.packages
    .filter(({ name }) => name !== undefined && !removed.has(name) && (COMPILER.test(name) || BUILDS.test(name)))
    .map((spec) => ({ spec, entry }));
}

/** Whether something in the stage compiles after the compiler is installed. */
function isUsedAfter({ call, run }: StageCall, { instructions }: Stage): boolean {
  for (const later of instructions) {
    if (later.kind !== 'run' || !later.script || later.start < run.start) continue;
    for (const command of later.script.commands) {
      if (command.start < call.start) continue;
      const { name = '', packages } = command;
      if (packages ? packages.action === 'install' && USING_MANAGERS.has(packages.manager) : USES.test(name))
        return true;
    }
  }
  return false;
}

/** Whether containers of the image compile, or open a shell to work in. */
function servesToBuild(stage: Stage): boolean {
  const { cmd, entrypoint } = stage;
  // Images for source-to-image (S2I) build in every container.
  if (/\bs2i\b|STI_SCRIPTS/i.test(stage.file.text)) return true;
  const words = `${cmd?.rest.file.slice(cmd.rest) ?? ''} ${entrypoint?.rest.file.slice(entrypoint.rest) ?? ''}`;
  if (words.trim() === '') return !holdsApplication(stage);
  return (
    /\b(?:make|cmake|gcc|g\+\+|cargo|go|mvn|gradle|tox|pytest|test|build)\b/.test(words) ||
    /^\s*\[?\s*"?(?:\/(?:usr\/)?bin\/)?(?:ba|z)?sh"?\s*\]?\s*$/.test(words)
  );
}

/** Whether files of the build context are copied in, or a port is exposed, although there is no CMD or ENTRYPOINT. */
function holdsApplication({ instructions }: Stage): boolean {
  return instructions.some(
    (instruction) => instruction.kind === 'expose' || (instruction.kind === 'copy' && !instruction.from),
  );
}
