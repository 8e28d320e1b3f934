import { type Dockerfile, dedent, defineRule, type Project } from '../../src/rule/index.ts';
import { FOR_WORK } from '../shared/work-stages.ts';

export default defineRule({
  id: 'project/orphan-dockerfile',
  summary: 'A Dockerfile that nothing in the project builds',
  why: 'The Compose files of the project build other Dockerfiles, and no script or workflow mentions this one. Nobody notices when it breaks, and readers assume that it is in use.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/build/#dockerfile'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              build: ./web
        `,
        'web/Dockerfile': 'FROM nginx:1.29\n',
        'worker/Dockerfile': '«FROM» python:3.13\n',
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              build: ./web
            worker:
              build: ./worker
        `,
        'web/Dockerfile': 'FROM nginx:1.29\n',
        'worker/Dockerfile': 'FROM python:3.13\n',
      },
    },
  ],
  check: {
    dockerfile(dockerfile, { report, project }) {
      const path = dockerfile.file.absolutePath;
      const [first] = dockerfile.stages;
      if (!first || path === undefined || project.buildsOf(dockerfile).length > 0 || isForWork(path)) return;
      if (isVariant(path, project)) return;
      const root = rootAbove(path, project);
      if (root === undefined || isNamed(dockerfile, path.slice(root.length + 1), root, project)) return;
      report(
        first.from.keywordSpan,
        `no Compose file, script or workflow of \`${root.slice(root.lastIndexOf('/') + 1)}\` builds this Dockerfile`,
        {
          help: 'build it in a service, or remove the file',
        },
      );
    },
  },
});

function isForWork(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    /\/\.|\/(?:examples?|samples?|docs?|fixtures?|templates?|tests?|e2e|node_modules|vendor|\d[\w.-]*)\//.test(path) ||
    FOR_WORK.test(name) ||
    name.startsWith('example')
  );
}

/** Whether it is one of a collection: of several variants in a directory, people build the one that they want. */
function isVariant(path: string, { disk }: Project): boolean {
  const directory = path.slice(0, path.lastIndexOf('/'));
  return disk.list(directory).filter((name) => /dockerfile/i.test(name) && !/dockerignore/.test(name)).length > 2;
}

/** The nearest directory above a Dockerfile, at most four up, with a Compose file that builds something. */
function rootAbove(path: string, { disk }: Project): string | undefined {
  let directory = path;
  for (let level = 0; level < 5; level++) {
    directory = directory.slice(0, directory.lastIndexOf('/'));
    if (directory === '') return undefined;
    const files = disk.list(directory).filter((name) => /^(?:docker-)?compose[\w.-]*\.ya?ml$/.test(name));
    if (files.length === 0) continue;
    const texts = files.map((name) => disk.read(`${directory}/${name}`) ?? '');
    const isOpen = texts.some((text) => /^\s+(?:build|context|dockerfile):.*\$/m.test(text));
    return !isOpen && texts.some((text) => /^\s+build:/m.test(text)) ? directory : undefined;
  }
  return undefined;
}

/** Whether a file at the top of the project, or one of its workflows, names the Dockerfile or its directory. */
function isNamed({ file }: Dockerfile, path: string, root: string, { disk }: Project): boolean {
  const parts = path.split('/');
  const name = parts.at(-1)!;
  // A usual name says nothing: then the directory has to be named.
  const needle = /^Dockerfile$/i.test(name) ? parts.at(-2) : name;
  if (needle === undefined) return true;
  const places = [
    root,
    `${root}/.github/workflows`,
    `${root}/scripts`,
    `${root}/bin`,
    `${root}/.circleci`,
    file.absolutePath!.slice(0, -name.length - 1),
  ];
  for (const place of places)
    for (const each of disk.list(place)) {
      if (`${place}/${each}` === file.absolutePath || !MAY_BUILD.test(each)) continue;
      if (disk.read(`${place}/${each}`)?.includes(needle)) return true;
    }
  return false;
}

/** Files that may build images, or say how. */
const MAY_BUILD =
  /\.(?:ya?ml|sh|bash|ps1|hcl|json|toml|md|mk|py|js|ts|tf|txt|rst|adoc|gradle|xml)$|^(?:[Mm]akefile|justfile|Jenkinsfile|Taskfile|Earthfile|Tiltfile|Vagrantfile|Procfile|README|run|build)/;
