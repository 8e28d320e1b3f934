import { dedent, defineRule, type SourceFile } from '../../src/rule/index.ts';
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
    compose({ file, incomplete, declaredElsewhere: [first] }, { report }) {
      if (incomplete) {
        const { missing, base, at, declaredIn } = incomplete;
        const tried = base ? `, even merged onto \`${base.path}\`` : '';
        const message = `this file is not a whole project${tried}: ${danglingMessage(missing)}${unless(declaredIn)}`;
        report(at.file === file ? at : file.at(0, 0), message, { help: help(base ?? file, declaredIn ?? file) });
      } else if (first) {
        const { missing, at, source } = first;
        const base = at.file;
        report(at, `${danglingMessage(missing)}${unless(source)}`, { help: help(base, source) });
      }
    },
  },
});

function unless(source: SourceFile | undefined): string {
  return source ? `, unless it is merged with \`${source.path}\`, which adds it` : '';
}

/** How to say that two files belong together; the second is an example when they are the same. */
function help(first: SourceFile, second: SourceFile): string {
  const names = first === second ? ['compose.yaml', 'this-file.yaml'] : [first.path, second.path];
  return `say in the configuration what it is merged with: \`compose: { files: [[${names.join(', ')}]] }\``;
}
