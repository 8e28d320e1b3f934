import { dedent, defineRule, type Stage } from '../../src/rule/index.ts';
import { hasForeignFrontend } from '../shared/frontend.ts';

export default defineRule({
  id: 'project/unused-build-context',
  summary: 'An additional context that the Dockerfile does not use',
  why: 'A named context only counts where FROM, `COPY --from` or a mount names it. Under another name the builder takes a stage or an image from a registry instead, or the entry is only left over.',
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
          `neither FROM nor \`--from\` in \`${dockerfile.file.path}\` names the context \`${name}\`: it has no effect`,
          {
            help: 'use it, or remove it',
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
