import { clip, dedent, defineRule, type Located, type RuleContext, type Stage } from '../../src/rule/index.ts';
import { elementsOf, type Starter } from '../shared/exec-form.ts';
import { imageWithoutShell } from '../shared/no-shell.ts';

export default defineRule({
  id: 'dockerfile/missing-shell',
  summary: 'A shell command in an image without a shell',
  why: 'The shell form of RUN, CMD, ENTRYPOINT and HEALTHCHECK runs `/bin/sh -c`. The `scratch` image is empty, and distroless images contain a shell only in their debug tags. The build or the container fails with `exec: "/bin/sh": no such file or directory`, and a health check never succeeds.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: [
    'https://docs.docker.com/reference/dockerfile/#shell-form',
    'https://docs.docker.com/build/building/base-images/#create-a-minimal-base-image-using-scratch',
    'https://github.com/GoogleContainerTools/distroless#debug-images',
  ],
  examples: [
    {
      bad: dedent`
        FROM scratch
        COPY server /server
        «CMD» /server --port 80
      `,
      good: dedent`
        FROM scratch
        COPY server /server
        CMD ["/server", "--port", "80"]
      `,
    },
    {
      bad: dedent`
        FROM gcr.io/distroless/static-debian13:nonroot
        COPY server /server
        ENTRYPOINT [«"sh"», "-c", "exec /server --port $PORT"]
      `,
      good: dedent`
        FROM gcr.io/distroless/static-debian13:nonroot
        COPY server /server
        ENTRYPOINT ["/server"]
      `,
    },
  ],
  check: {
    stage(stage, context) {
      // The build already fails at the first RUN.
      const run = stage.instructions.find((node) => node.kind === 'run');
      if (run?.kind === 'run') visit(run, stage, () => imageWithoutShell(stage, run), context);
      for (const node of stage.instructions)
        if (node.kind === 'cmd' || node.kind === 'entrypoint' || node.kind === 'healthcheck')
          visit(node, stage, () => imageWithoutShell(stage), context);
    },
  },
});

const SHELL = /^(?:\/bin\/|\/usr\/bin\/)?(?:ba|da|a|z|k)?sh$/;

function visit(node: Starter, stage: Stage, imageOf: () => string | undefined, { report }: RuleContext): void {
  const at = node.malformedJson ? undefined : shellOf(node, stage);
  const image = at && imageOf();
  if (!at || image === undefined) return;
  const start = node.kind === 'healthcheck' ? 'HEALTHCHECK CMD' : node.keyword;
  report(
    at,
    `${at === node.keywordSpan ? `${start} in shell form needs a shell` : 'this command needs a shell'}, but \`${clip(image)}\` does not have one`,
    {
      help:
        node.kind === 'run'
          ? 'run the command in an earlier stage and copy the result'
          : `start the program directly: \`${start} ["/program", "argument"]\``,
    },
  );
}

/** Where an instruction requires a shell. */
function shellOf(node: Starter, stage: Stage): Located | undefined {
  const [program] = elementsOf(node) ?? [];
  if (node.json) return program && SHELL.test(program.text) ? program : undefined;
  if (!node.script || node.state?.shell) return undefined;
  // An ENTRYPOINT in exec form gets the shell command as arguments and does not run it.
  if (node.kind === 'cmd' && stage.entrypoint?.json && stage.entrypoint.words.length > 0) return undefined;
  return node.keywordSpan;
}
