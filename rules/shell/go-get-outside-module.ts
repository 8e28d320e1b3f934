import {
  chainOf,
  dedent,
  defineRule,
  type Fix,
  type PackageCommand,
  type RunInstruction,
  textOf,
} from '../../src/rule/index.ts';

/** Programs that may copy a module into the image. */
const FETCHES = /^(?:git|curl|wget|svn|hg|tar|unzip|cp|mv|make)$/;

export default defineRule({
  id: 'shell/go-get-outside-module',
  summary: '`go get` is used outside a module to install a program',
  why: 'Since Go 1.18, `go get` only changes the dependencies of the current module. Without a go.mod it fails with "go.mod file not found in current directory or any parent directory". `go install` with a version builds and installs a program.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  fold: 'file',
  book: 'Dockerfile and package managers',
  references: ['https://go.dev/doc/go-get-install-deprecation', 'https://go.dev/doc/go1.18#go-get'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM golang:1.25
        RUN «go get» github.com/go-delve/delve/cmd/dlv
      `,
      good: dedent`
        FROM golang:1.25
        RUN go install github.com/go-delve/delve/cmd/dlv@v1.25.2
      `,
      fixed: dedent`
        FROM golang:1.25
        RUN go install github.com/go-delve/delve/cmd/dlv@latest
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      if (call.manager !== 'go' || call.verbText !== 'get' || call.open) return;
      const { host } = call.command.script;
      if (host.kind !== 'run' || host.onbuild || !knowsNoGet(host) || mayBeInModule(call, host)) return;
      const paths = call.operands.filter(({ text }) => text !== undefined && /^[\w-]+(?:\.[\w-]+)+\//.test(text));
      if (paths.length === 0 || paths.length !== call.operands.length) return;
      report(
        call.head,
        `\`go get\` outside a module has failed since Go 1.18: it no longer installs \`${paths[0]!.text}\``,
        {
          help: `use \`go install ${paths[0]!.text!.replace(/@.*/, '')}@<version>\``,
          fix: fixOf(call),
        },
      );
    },
  },
});

/** Whether the Go version of the base image is 1.18 or newer. A tag without a number is the newest. */
function knowsNoGet({ stage }: RunInstruction): boolean {
  const image = stage?.rootImage;
  if (!image || !/(?:^|\/)golang$/.test(image.name) || (image.tag === undefined && image.digest !== undefined))
    return false;
  const version = /^(\d+)(?:\.(\d+))?/.exec(image.tag ?? '');
  return !version || version[2] === undefined || Number(version[1]) > 1 || Number(version[2]) >= 18;
}

/** Whether there may be a module: copied, downloaded or created by an earlier instruction. */
function mayBeInModule(call: PackageCommand, run: RunInstruction): boolean {
  if (run.mounts.some(({ type }) => type === 'bind') || run.state?.variable('GO111MODULE')) return true;
  for (const { instructions } of chainOf(run.stage!))
    for (const instruction of instructions) {
      if (instruction.start > run.start) break;
      const { kind } = instruction;
      if (kind === 'copy' || kind === 'add') return true;
      if ((kind === 'run' || kind === 'env') && /GO111MODULE|go\.mod|go\s+mod\s+init/.test(textOf(instruction)))
        return true;
      if (
        kind === 'run' &&
        instruction.script?.commands.some(
          ({ name, start }) => (name === undefined || FETCHES.test(name)) && start < call.start,
        )
      )
        return true;
    }
  return false;
}

function fixOf(call: PackageCommand): Fix | undefined {
  const { verb, operands, command, options } = call;
  if (!verb || command.script.form === 'exec' || options.some(({ name }) => !/^-(?:u|v|x|ldflags|tags)$/.test(name)))
    return undefined;
  const dropped = options.filter(({ name }) => name === '-u');
  if (dropped.some(({ end }) => !/[ \t]/.test(call.file.text[end] ?? ''))) return undefined;
  return {
    title: 'use `go install`',
    safety: 'unsafe',
    edits: [
      { at: verb, text: 'install' },
      ...dropped.map(({ start, end }) => ({ at: call.file.at(start, end + 1), text: '' })),
      ...operands
        .filter(({ text }) => !text!.includes('@'))
        .map(({ end }) => ({ at: call.file.at(end, end), text: '@latest' })),
    ],
  };
}
