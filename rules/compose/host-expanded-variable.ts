import { clip, dedent, defineRule, type Fix, type Interpolation } from '../../src/rule/index.ts';
import { type ContainerReferences, containerReferences } from '../shared/container-variables.ts';
import { nameList } from '../shared/name-list.ts';
import { isExported } from '../shared/unset-variables.ts';

export default defineRule({
  id: 'compose/host-expanded-variable',
  summary: 'A variable of the container or the build that Compose replaces first',
  why: 'Docker Compose replaces `$NAME` in every value with a variable of the shell or of `.env`, and with nothing when there is none: in commands, health checks, hooks and the text of configs, in inline Dockerfiles, and in the value of one variable that names its neighbor. Variables that `environment` or an `env_file` sets for the container are not known then. `$$NAME` reaches the shell of the container as `$NAME`.',
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
        const message = `Compose itself replaces ${nameList(names)} in \`${key}\` with ${onHost ? 'what the host has' : 'nothing'}: ${MEANT[reader]}`;
        report(first, message, {
          ...whatToDo(reader, key, names[0] ?? '', references),
          labels: [
            ...(setAt ? [{ at: setAt, message: 'set for the container only' }] : []),
            ...others.slice(0, 5).map((at) => ({ at, message: 'replaced as well' })),
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
  program: 'what reads the text in the container never sees the reference',
  nothing: 'it does not look at what is set for the container',
};

/** A doubled dollar sign helps only where something in the container or the build reads the text. */
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
      help: `write \`$$${name}\`, which arrives as \`$${name}\``,
      fix: { title, safety: 'unsafe', edits },
    };
  }
  if (WORDS.has(key)) return { help: `no shell reads this: write the value, or \`["sh", "-c", "… $$${name} …"]\`` };
  return { help: `write the value here, or set \`${name}\` in \`.env\`; \`$$${name}\` would be left as it is` };
}

/** The keys that hold a command. */
const WORDS: ReadonlySet<string> = new Set([
  'command',
  'entrypoint',
  'test',
  'pre_start',
  'post_start',
  'pre_stop',
  'watch',
]);
