import { chainOf, dedent, defineRule, type ShellCommand, type Stage, textOf } from '../../src/rule/index.ts';

/** Signs that a stage compiles for another platform. */
const CROSS =
  /TARGET(?:ARCH|PLATFORM|VARIANT|OS)|(?:^|[^\w-])xx-|wasm|ARG[ \t]+GOARCH|GOARCH[= ]["']?\$|\$\{?(?:GO)?ARCH\b|--target[= ]["']?\$|zigbuild|goreleaser/;
/** Programs that compile for the machine they run on by default, and the subcommands that do so. */
const COMPILERS: ReadonlyMap<string, RegExp | undefined> = new Map([
  ['go', /^(?:build|install)$/],
  ['cargo', /^(?:build|install|rustc|b)$/],
  ['swift', /^build$/],
  ['stack', /^(?:build|install)$/],
  ['cabal', /^(?:build|install|v2-build|v2-install)$/],
  ['zig', /^(?:build|cc|c\+\+|build-exe)$/],
  ['deno', /^compile$/],
  ['nimble', /^build$/],
  ['shards', /^build$/],
  ['crystal', /^build$/],
  ...['gcc', 'g++', 'cc', 'c++', 'clang', 'clang++', 'rustc', 'ghc', 'native-image', 'pyinstaller'].map(
    (name): [string, undefined] => [name, undefined],
  ),
]);

export default defineRule({
  id: 'dockerfile/build-platform-output',
  summary: 'The image contains programs built for the platform of the builder',
  why: 'With `--platform=$BUILDPLATFORM`, a stage runs on the platform of the build machine. This is fast for cross-compiling, but a program compiled for the build machine ends up in the images for all platforms: the arm64 image contains an amd64 program, which fails with `exec format error`.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Multi-platform images',
  references: ['https://docs.docker.com/build/building/multi-platform/#cross-compilation'],
  examples: [
    {
      bad: dedent`
        FROM --platform=$BUILDPLATFORM golang:1.25 AS build
        COPY . .
        RUN CGO_ENABLED=0 «go build» -o /out/app .

        FROM alpine:3.22
        COPY --from=build /out/app /usr/local/bin/app
      `,
      good: dedent`
        FROM --platform=$BUILDPLATFORM golang:1.25 AS build
        ARG TARGETARCH
        COPY . .
        RUN CGO_ENABLED=0 GOARCH=$TARGETARCH go build -o /out/app .

        FROM alpine:3.22
        COPY --from=build /out/app /usr/local/bin/app
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      if (!stage.last) return;
      const own = buildPlatform(stage);
      if (own) {
        if (stage.base.kind === 'scratch') return;
        report(own, 'the final stage has the platform of the builder, even if the build requests another one', {
          help: 'remove the flag; the final stage then has the target platform (`TARGETPLATFORM`)',
        });
        return;
      }
      const done = new Set<Stage>();
      for (const below of chainOf(stage))
        for (const { via, to, at } of below.dependencies) {
          const flag = via === 'from' || done.has(to) ? undefined : buildPlatform(to);
          done.add(to);
          if (!flag || chainOf(to).some(({ file, start, end }) => CROSS.test(file.text.slice(start, end)))) continue;
          const copy = below.instructions.find(({ start, end }) => start <= at.start && at.end <= end);
          const command = compilerIn(to, copy ? textOf(copy) : '');
          if (!command) continue;
          const [first, second] = command.words;
          const end = COMPILERS.get(command.name!) ? second!.end : first!.end;
          const call = { file: first!.file, start: first!.start, end };
          report(
            call,
            `\`${first!.file.slice(call)}\` runs on \`$BUILDPLATFORM\` without TARGETARCH: its output is for the architecture of the builder, and the final stage copies it`,
            {
              help: 'declare `ARG TARGETARCH` (and `TARGETOS`) in the stage and build for it, or remove `--platform=$BUILDPLATFORM`',
              labels: [
                { at: flag, message: 'this stage runs on the platform of the builder' },
                { at, message: 'copied into the image for the target platform' },
              ],
            },
          );
        }
    },
  },
});

/** The flag `--platform=$BUILDPLATFORM` of a stage, or of the first stage in its chain of base stages. */
function buildPlatform(stage: Stage) {
  const flag = chainOf(stage).at(-1)!.from.flag('platform');
  return flag?.value?.text.includes('BUILDPLATFORM') ? flag : undefined;
}

/** The first command in a stage or its base stages that compiles a copied program for the machine it runs on. */
function compilerIn(stage: Stage, copy: string): ShellCommand | undefined {
  for (const { instructions } of chainOf(stage))
    for (const node of instructions)
      if (node.kind === 'run') {
        const found = node.script?.commands.find((command) => compiles(command, copy));
        if (found) return found;
      }
  return undefined;
}

function compiles({ name, words }: ShellCommand, copy: string): boolean {
  if (name === undefined || !COMPILERS.has(name)) return false;
  const verb = COMPILERS.get(name);
  if (verb && !verb.test(words[1]?.text ?? '')) return false;
  // `go install module@version` installs a tool for the build itself, unless the result is copied.
  const tool = name === 'go' ? words.find(({ prefix }) => prefix.includes('@')) : undefined;
  const program = /([\w.-]+)(?:\/v\d+)?@/.exec(tool?.prefix ?? '')?.[1];
  return !tool || (program !== undefined && copy.split(/[\s/"]+/).includes(program));
}
