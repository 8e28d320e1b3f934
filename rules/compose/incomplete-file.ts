import { dedent, defineRule, type Project, type SourceFile } from '../../src/rule/index.ts';
import { danglingMessage } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/incomplete-file',
  summary: 'A Compose file that is incomplete on its own',
  why: 'The file refers to something that it does not declare, or has a service without `image` and `build`: it is meant to be merged with another file, but infralint does not know which one. It reports only problems that do not depend on the missing parts. To check the whole project, list the files that belong together in the configuration.',
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
        const tried = base ? `, even when merged with \`${base.path}\`` : ' on its own';
        const message = `this file is incomplete${tried}: ${danglingMessage(missing)}${unless(declaredIn)}`;
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

/** The setting that lists the files in the order in which they are merged. */
function help(files: readonly (string | undefined)[]): string {
  const paths = [...new Set(files.flatMap((each) => each ?? []))];
  const names = paths.length > 1 ? paths : ['<base>', ...paths];
  return `list the files to merge in the configuration: \`compose: { files: [[${names.join(', ')}]] }\``;
}

const USUAL_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];

/** The Compose file one or two directories above a fragment. */
function baseAbove({ path, absolutePath }: SourceFile, disk: Project['disk']): string | undefined {
  if (absolutePath === undefined) return undefined;
  for (const up of [1, 2])
    for (const name of USUAL_NAMES) {
      const above = sibling(absolutePath, up, name);
      if (above !== undefined && disk.kind(above) === 'file') return sibling(path, up, name);
    }
  return undefined;
}

/** The path of a file `up` directories above; undefined if there are not that many. */
function sibling(path: string, up: number, name: string): string | undefined {
  const steps = path.split('/').slice(0, -1);
  return steps.length < up ? undefined : [...steps.slice(0, steps.length - up), name].join('/');
}
