import { chainOf, dedent, defineRule, type Instruction, type Stage } from '../../src/rule/index.ts';

/** Words in paths that contain CA certificates, or a whole file system. */
const AUTHORITIES = /cert|ssl|pki|\.pem\b|\.crt\b|\bca[-_]|rootfs|sysroot|SSL_/i;

export default defineRule({
  id: 'dockerfile/missing-certificates',
  summary: 'A client program in an image without CA certificates',
  why: 'The `scratch` image is empty and has no CA certificates. A program that calls an https address or another service over TLS fails with `certificate signed by unknown authority`, unless it includes certificates itself.',
  category: 'reliability',
  severity: 'info',
  presets: ['production'],
  fix: 'none',
  book: 'Base images',
  references: ['https://docs.docker.com/build/building/base-images/#create-a-minimal-base-image-using-scratch'],
  examples: [
    {
      bad: dedent`
        FROM golang:1.25 AS build
        RUN CGO_ENABLED=0 go build -o /client .

        FROM «scratch»
        COPY --from=build /client /client
        ENTRYPOINT ["/client"]
      `,
      good: dedent`
        FROM golang:1.25 AS build
        RUN CGO_ENABLED=0 go build -o /client .

        FROM scratch
        COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
        COPY --from=build /client /client
        ENTRYPOINT ["/client"]
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      if (!stage.last || stage.base.kind !== 'scratch' || stage.osFamily === 'windows') return;
      const { image } = stage.from;
      if (!image || !(stage.entrypoint ?? stage.cmd)?.json) return;
      if (AUTHORITIES.test(stage.file.text.slice(stage.start, stage.end).replace(/^\s*(?:#|LABEL).*$/gm, ''))) return;
      if (!stage.instructions.every(isPlain) || !stage.instructions.some(isFromCompiler)) return;
      report(image, 'this image has no CA certificates: the program cannot verify any https server', {
        help: 'copy `/etc/ssl/certs/ca-certificates.crt` from the build stage (install `ca-certificates` there), or use `gcr.io/distroless/static`',
      });
    },
  },
});

/** Whether an instruction adds only single files and does not indicate that the program is a server. */
function isPlain(node: Instruction): boolean {
  if (node.kind === 'expose' || node.kind === 'run' || node.kind === 'add') return false;
  if (node.kind !== 'copy') return true;
  return node.sources.every(({ value }) => value !== undefined && !/^\/?$|\/$|[*?]|^\/?etc\b/.test(value));
}

/** Whether a COPY copies from a stage that compiles static programs. */
function isFromCompiler(node: Instruction): boolean {
  const from: Stage | undefined = node.kind === 'copy' ? node.fromStage : undefined;
  if (!from) return false;
  return chainOf(from).some(({ instructions }) =>
    instructions.some(
      (each) =>
        each.kind === 'run' &&
        /\b(?:go|cargo)[ \t]/.test(each.file.slice(each)) &&
        each.script?.commands.some(({ name }) => name === 'go' || name === 'cargo'),
    ),
  );
}
