import { type CopyInstruction, dedent, defineRule, type RuleContext, workdirOf } from '../../src/rule/index.ts';
import { pathIn } from '../shared/container-paths.ts';
import { getsIntoImage } from '../shared/copied-files.ts';
import { isForDevelopment } from '../shared/operated.ts';

/** Directories that contain the history of a source tree. */
const HISTORIES = ['.git', '.hg', '.svn'] as const;

export default defineRule({
  id: 'dockerfile/copied-repository',
  summary: 'Version control history is copied into the image',
  why: 'The `.git` directory contains every version of every file, including passwords and keys that were removed later, and its configuration often contains the token with which a pipeline fetched the source. Anyone who can pull the image can read all of it. It also makes every build different, because Git changes its files all the time.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  aliases: { dockle: 'DKL-LI-0003', sonar: 'S6470' },
  cwe: 527,
  book: 'Secrets',
  references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
  examples: [
    {
      bad: {
        Dockerfile: dedent`
          FROM node:24
          COPY «.» /app
        `,
        '.git/HEAD': 'ref: refs/heads/main\n',
      },
      good: {
        Dockerfile: dedent`
          FROM node:24
          COPY . /app
        `,
        '.dockerignore': '.git\n',
        '.git/HEAD': 'ref: refs/heads/main\n',
      },
    },
  ],
  check: { copy, add: copy },
});

function copy(node: CopyInstruction, { report, project }: RuleContext): void {
  const { stage } = node;
  if (!stage || node.from || node.onbuild || node.flag('exclude')) return;
  for (const source of node.sources) {
    const path = source.value?.replace(/^(?:\.?\/)+|\/+$|^\.$/g, '');
    const named = HISTORIES.find((name) => path === name);
    const brought = path === '' || path === '*' ? broughtBy(node, project) : undefined;
    const name = named ?? brought;
    if (!name || !getsIntoImage(node, stage, targetOf(node, name, named !== undefined))) continue;
    report(
      source,
      `\`${source.text}\` ${named ? 'is copied' : `copies \`${name}\``} into the image: anyone who can pull the image can read the whole history, including deleted files`,
      {
        help: named
          ? 'read the commit or version from it in a stage that is not shipped, or pass that as a build argument'
          : `exclude \`${name}\` in \`.dockerignore\`, or copy only the directories that the image needs`,
        milder: isForDevelopment(node.file.path) || isForDevelopment(`${stage.name ?? 'image'}.stage`),
      },
    );
  }
}

function broughtBy({ dockerfile }: CopyInstruction, project: RuleContext['project']): string | undefined {
  for (const { directory, ignoreFile } of project.contextsOf(dockerfile))
    for (const name of HISTORIES) {
      if (project.disk.kind(`${directory}/${name}`) !== 'directory') continue;
      if (!ignoreFile?.excludedBy(name)) return name;
    }
  return undefined;
}

function targetOf(node: CopyInstruction, name: string, named: boolean): string | undefined {
  const to = pathIn(node.state && node.stage && workdirOf(node.stage, node.state), node.destination?.value);
  return named ? to : pathIn(to, name);
}
