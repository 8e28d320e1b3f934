import { clip, dedent, defineRule, type Fix, type Interpolation } from '../../src/rule/index.ts';
import { type ContainerReferences, containerReferences } from '../shared/container-variables.ts';
import { nameList } from '../shared/name-list.ts';
import { isExported } from '../shared/unset-variables.ts';

export default defineRule({
  id: 'compose/host-expanded-variable',
  summary: 'A container or build variable that Compose replaces first',
  why: 'Docker Compose replaces `$NAME` in every value with a variable from the shell or from `.env`, or with nothing if there is none. This includes commands, health checks, hooks, the content of configs, inline Dockerfiles, and variables that refer to another variable. Variables that `environment` or an `env_file` sets for the container are not available at that point. Use `$$NAME` to pass `$NAME` to the shell in the container.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: postgres:18
            environment:
              POSTGRES_USER: app
            healthcheck:
              test: pg_isready -U «$POSTGRES_USER»
      `,
      good: dedent`
        services:
          db:
            image: postgres:18
            environment:
              POSTGRES_USER: app
            healthcheck:
              test: pg_isready -U $$POSTGRES_USER
      `,
      fixed: dedent`
        services:
          db:
            image: postgres:18
            environment:
              POSTGRES_USER: app
            healthcheck:
              test: pg_isready -U $$POSTGRES_USER
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      for (const { references, key, reader, setAt } of containerReferences(project, links)) {
        const names = [...new Set(references.map(({ name }) => clip(name)))];
        const [first, ...others] = references;
        if (!first) continue;
        const onHost = names.some((name) => isExported(name));
        const message = `Compose replaces ${nameList(names)} in \`${key}\` with ${onHost ? 'the value on the host' : 'nothing'}: ${MEANT[reader]}`;
        report(first, message, {
          ...whatToDo(reader, key, names[0] ?? '', references),
          labels: [
            ...(setAt ? [{ at: setAt, message: 'set for the container only' }] : []),
            ...others.slice(0, 5).map((at) => ({ at, message: 'also replaced' })),
          ],
        });
      }
    },
  },
});

type Reader = ContainerReferences['reader'];

const MEANT: Readonly<Record<Reader, string>> = {
  shell: 'the shell in the container never sees the reference',
  build: 'the build never sees the reference',
  program: 'the program in the container never sees the reference',
  nothing: 'it does not use the variables of the container',
};

/** A doubled dollar sign helps only if a shell, a program or the build expands the reference later. */
function whatToDo(
  reader: Reader,
  key: string,
  name: string,
  references: readonly Interpolation[],
): { readonly help: string; readonly fix?: Fix } {
  if (reader !== 'nothing') {
    const edits = references.map(({ file, start }) => ({ at: file.at(start, start), text: '$' }));
    const title = edits.length > 1 ? 'double the dollar signs' : 'double the dollar sign';
    return {
      help: `use \`$$${name}\`, which arrives as \`$${name}\``,
      fix: { title, safety: 'unsafe', edits },
    };
  }
  if (WORDS.has(key))
    return { help: `use the value itself, or \`["sh", "-c", "… $$${name} …"]\`: no shell runs this command` };
  return { help: `use the value itself, or set \`${name}\` in \`.env\`: \`$$${name}\` would not be replaced here` };
}

/** The keys that contain a command. */
const WORDS: ReadonlySet<string> = new Set([
  'command',
  'entrypoint',
  'test',
  'pre_start',
  'post_start',
  'pre_stop',
  'watch',
]);
