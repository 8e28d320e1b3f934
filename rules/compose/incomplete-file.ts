import { dedent, defineRule, type Project, type SourceFile } from '../../src/rule/index.ts';
import { danglingMessage } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/incomplete-file',
  summary: 'A Compose file that needs another one to be merged with',
  why: 'The file refers to something that it does not declare, or holds a service without image and build: it is meant to be merged with another file, and infralint does not know with which. What is wrong in itself is reported; what is only missing is not. Say in the configuration which files belong together, and they are judged as the project that they are.',
  category: 'correctness',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/compose/how-tos/multiple-compose-files/merge/'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
        `,
        'compose.debug.yaml': dedent`
          services:
            «worker»:
              command: [debug]
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
        `,
        'compose.debug.yaml': dedent`
          services:
            web:
              command: [debug]
        `,
      },
    },
  ],
  check: {
    compose({ file, files, incomplete, declaredElsewhere: [first] }, { report, project }) {
      if (incomplete) {
        const { missing, base, at, declaredIn } = incomplete;
        const tried = base ? `, even merged onto \`${base.path}\`` : '';
        const message = `this file is not a whole project${tried}: ${danglingMessage(missing)}${unless(declaredIn)}`;
        report(at.file === file ? at : file.at(0, 0), message, {
          help: help([base?.path ?? baseAbove(file, project.disk), declaredIn?.path, file.path]),
        });
      } else if (first) {
        const { missing, at, source } = first;
        const own = files.filter(({ role }) => role === 'base' || role === 'override').map((each) => each.file.path);
        report(at, `${danglingMessage(missing)}${unless(source)}`, { help: help([...own, source.path]) });
      }
    },
  },
});

function unless(source: SourceFile | undefined): string {
  return source ? `, unless it is merged with \`${source.path}\`, which adds it` : '';
}

/** How to say that files belong together, in the order in which they are merged. */
function help(files: readonly (string | undefined)[]): string {
  const paths = [...new Set(files.flatMap((each) => each ?? []))];
  const names = paths.length > 1 ? paths : ['<base>', ...paths];
  return `say in the configuration what it is merged with: \`compose: { files: [[${names.join(', ')}]] }\``;
}

const USUAL_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];

/** The Compose file in a directory above that of a fragment, one or two steps up. */
function baseAbove({ path, absolutePath }: SourceFile, disk: Project['disk']): string | undefined {
  if (absolutePath === undefined) return undefined;
  for (const up of [1, 2])
    for (const name of USUAL_NAMES) {
      const above = sibling(absolutePath, up, name);
      if (above !== undefined && disk.kind(above) === 'file') return sibling(path, up, name);
    }
  return undefined;
}

/** The path of a file so many directories up; undefined where there are not so many. */
function sibling(path: string, up: number, name: string): string | undefined {
  const steps = path.split('/').slice(0, -1);
  return steps.length < up ? undefined : [...steps.slice(0, steps.length - up), name].join('/');
}
