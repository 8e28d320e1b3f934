import { dedent, defineRule, type Stage } from '../../src/rule/index.ts';
import { hasForeignFrontend } from '../shared/frontend.ts';

export default defineRule({
  id: 'project/unused-build-context',
  summary: 'An additional build context that the Dockerfile does not use',
  why: 'A named context is used only if FROM, `COPY --from` or a mount refers to it by name. If the name differs, the builder uses a stage or an image from a registry instead; otherwise the entry is just unused.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/build/#additional_contexts'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              build:
                context: .
                additional_contexts:
                  «assets»: ./assets
        `,
        Dockerfile: dedent`
          FROM nginx:1.29
          COPY --from=asset . /usr/share/nginx/html
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              build:
                context: .
                additional_contexts:
                  assets: ./assets
        `,
        Dockerfile: dedent`
          FROM nginx:1.29
          COPY --from=assets . /usr/share/nginx/html
        `,
      },
    },
  ],
  check: {
    build({ build, dockerfile }, { report }) {
      if (!dockerfile || build.additionalContexts.length === 0 || hasForeignFrontend(dockerfile)) return;
      const used = new Set(dockerfile.stages.flatMap((stage) => [...namesIn(stage)]));
      if (used.has(undefined)) return;
      for (const { name, key } of build.additionalContexts) {
        if (used.has(plain(name))) continue;
        report(
          key,
          `\`${dockerfile.file.path}\` does not use the context \`${name}\` in FROM or \`--from\`: it has no effect`,
          {
            help: 'use the context in the Dockerfile, or remove it here',
          },
        );
      }
    },
  },
});

/** The images, stages and contexts that a stage takes files from; undefined for one that is not known. */
function* namesIn({ from, instructions }: Stage): Generator<string | undefined> {
  yield plain(from.image?.value);
  for (const node of instructions) {
    if (node.kind === 'onbuild') yield undefined;
    if ((node.kind === 'copy' || node.kind === 'add') && node.from) yield plain(node.from.value?.value);
    if (node.kind !== 'run') continue;
    for (const mount of node.mounts)
      if (mount.entries.some(({ key }) => key === 'from')) yield plain(mount.get('from'));
  }
}

/** A name as the builder compares it: `docker.io/library/alpine:latest` is `alpine`. */
function plain(name: string): string;
function plain(name: string | undefined): string | undefined;
function plain(name: string | undefined): string | undefined {
  return name
    ?.toLowerCase()
    .replace(/^docker\.io\/(?:library\/)?/, '')
    .replace(/:latest$/, '');
}
