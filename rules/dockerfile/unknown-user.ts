import { chainOf, dedent, defineRule, type Instruction, type Stage } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/unknown-user',
  summary: 'A user or group name in an image without accounts',
  why: 'Docker looks up user names in `/etc/passwd` of the image, but `scratch` is empty. With `USER app`, the container does not start (`unable to find user app: no matching entries in passwd file`), and a COPY with `--chown=app` fails.',
  category: 'correctness',
  severity: 'error',
  presets: ['recommended'],
  fix: 'none',
  aliases: { tally: 'tally/named-identity-in-passwdless-stage' },
  book: 'Container technology',
  references: ['https://docs.docker.com/reference/dockerfile/#user'],
  examples: [
    {
      bad: dedent`
        FROM golang:1.25 AS build
        RUN CGO_ENABLED=0 go build -o /app .

        FROM scratch
        COPY --from=build /app /app
        USER «app»
        ENTRYPOINT ["/app"]
      `,
      good: dedent`
        FROM golang:1.25 AS build
        RUN CGO_ENABLED=0 go build -o /app .

        FROM scratch
        COPY --from=build /app /app
        USER 65532:65532
        ENTRYPOINT ["/app"]
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      if (chainOf(stage).at(-1)!.base.kind !== 'scratch' || stage.osFamily === 'windows') return;
      if (!chainOf(stage).every(({ instructions }) => instructions.every(bringsNoAccounts))) return;
      const { instruction, name } = stage.user;
      const argument = instruction?.argument;
      if (stage.last && argument && instruction.stage === stage && isName(name))
        report(
          argument,
          `\`${name}\` does not exist in an image built from \`scratch\`: the container does not start`,
          {
            help: 'use numeric IDs, such as `USER 65532:65532`, or copy an `/etc/passwd` that contains the user',
          },
        );
      for (const node of stage.instructions) {
        const owner = node.kind === 'copy' || node.kind === 'add' ? node.flag('chown')?.value : undefined;
        if (owner && isName(owner.value))
          report(owner, `\`${owner.value}\` does not exist in an image built from \`scratch\`: the build fails`, {
            help: 'use numeric IDs, such as `--chown=65532:65532`',
          });
      }
    },
  },
});

/** Whether the text is a name that Docker must look up, which it does not for root. */
function isName(text: string | undefined): text is string {
  return text !== undefined && text !== '' && !/^(?:\d+|root)?(?::|$)/.test(text);
}

/** Whether an instruction certainly does not add `/etc/passwd`: it copies only single files to other places. */
function bringsNoAccounts(node: Instruction): boolean {
  if (node.kind === 'run' || node.kind === 'unknown' || node.kind === 'onbuild') return false;
  if (node.kind !== 'copy' && node.kind !== 'add') return true;
  const to = node.destination?.value;
  if (to === undefined || node.flag('parents') || node.flag('unpack')) return false;
  if (/passwd|group/.test(node.file.slice(node)) || /^\.?\/?(?:etc\/?)?$/.test(to)) {
    // A single file keeps its name there.
    return node.sources.every(
      ({ value }) =>
        value !== undefined &&
        /(?:^|\/)[\w-]+$/.test(value) &&
        !/passwd|group|etc|root|fs|out|dist|build|target|install|pkg|image$/.test(value) &&
        isStarted(value, node.stage),
    );
  }
  return (
    node.kind === 'copy' ||
    node.sources.every(({ value }) => value !== undefined && !/\.(?:tar|tgz|t[bx]z|txz|tar\.\w+)$/.test(value))
  );
}

/** Whether the stage starts a program of that name, which shows that it is a file. */
function isStarted(path: string, stage: Stage | undefined): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return [stage?.cmd, stage?.entrypoint].some((node) =>
    node?.words.some(({ value }) => value?.split('/').at(-1) === name),
  );
}
