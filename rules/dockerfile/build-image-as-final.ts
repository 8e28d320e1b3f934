import { isBuild, isBuildTool, jdkOf, toolchainOf } from '../../src/knowledge/toolchains.ts';
import { dedent, defineRule, type ImageReference, type ShellCommand, type Stage } from '../../src/rule/index.ts';
import { commandsOfChain } from '../shared/stage-chain.ts';

export default defineRule({
  id: 'dockerfile/build-image-as-final',
  summary: 'The final stage is a build image',
  why: 'Compilers, build tools, headers and often the sources make an image hundreds of MB larger. They must be pulled to every host and patched like everything else, and anyone who gets into the container finds a compiler. With a multi-stage build, the final stage contains only the result and what it needs to run.',
  category: 'performance',
  severity: 'info',
  presets: ['production'],
  fix: 'none',
  book: 'Multi-stage builds',
  references: ['https://docs.docker.com/build/building/multi-stage/'],
  examples: [
    {
      bad: dedent`
        FROM «golang:1.26»
        WORKDIR /src
        COPY . .
        RUN go build -o /app .
        CMD ["/app"]
      `,
      good: dedent`
        FROM golang:1.26 AS build
        WORKDIR /src
        COPY . .
        RUN CGO_ENABLED=0 go build -o /app .

        FROM gcr.io/distroless/static-debian13:nonroot
        COPY --from=build /app /app
        CMD ["/app"]
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      const { from, rootImage } = stage;
      if (
        !stage.last ||
        !rootImage ||
        !from.image ||
        DEVELOPMENT.test(`${stage.name ?? ''} ${fileName(from.file.path)}`)
      )
        return;
      const toolchain = toolchainOf(rootImage) ?? jdkOf(rootImage);
      if (!toolchain) return;
      const shipped = whatShips(stage, rootImage);
      if (!shipped) return;
      report(
        from.image,
        `the final stage uses the build image \`${rootImage.name}\`: the ${toolchain.title} ${shipped.text}`,
        {
          help: `${shipped.build ? 'build in a separate stage, and copy the result into' : 'base the final stage on'} ${toolchain.runtime} (multi-stage build)`,
          labels: shipped.build ? [{ at: shipped.build, message: 'only this command needs the build image' }] : [],
        },
      );
    },
  },
});

/** Names of stages and files meant for development, builds or checks. */
const DEVELOPMENT = /dev|test|debug|lint|check|bench|build|(?:^|-)ci(?:-|$)/;

/** The last part of a path. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

interface Shipped {
  readonly text: string;
  readonly build?: ShellCommand;
}

/** How the message says that build tools are shipped; undefined if the final stage may need them. */
function whatShips(stage: Stage, image: ImageReference): Shipped | undefined {
  const start = startedCommand(stage);
  const program = start?.name;
  if (start && isBuildTool(start.name ?? '', operandsOf(start))) return undefined;
  const commands = commandsOfChain(stage);
  const build = commands.findLast((command) => isBuild(command.name ?? '', operandsOf(command)));
  const isStarted = stage.cmd !== undefined || stage.entrypoint !== undefined;
  const usesTool = commands.some(({ name }) => isBuildTool(name ?? ''));
  if (jdkOf(image))
    return !usesTool && program === 'java' ? { text: 'is shipped, although only `java` is started' } : undefined;
  if (build)
    return isStarted ? { text: `is shipped together with the output of \`${titleOf(build)}\``, build } : undefined;
  const copiesStage = stage.dependencies.some(({ via }) => via === 'copy');
  return copiesStage && !usesTool ? { text: 'is shipped together with the output of another stage' } : undefined;
}

/** The command that a container starts; undefined if it is not known. */
function startedCommand({ entrypoint, cmd }: Stage): ShellCommand | undefined {
  return (entrypoint ?? cmd)?.script?.commands.at(-1);
}

function operandsOf({ words }: ShellCommand): readonly string[] {
  return words.slice(1).flatMap(({ text }) => (text === undefined ? [] : [text]));
}

function titleOf(command: ShellCommand): string {
  const action = operandsOf(command).find((text) => /^[a-z][\w:-]*$/i.test(text));
  return [command.name, action].filter(Boolean).join(' ');
}
