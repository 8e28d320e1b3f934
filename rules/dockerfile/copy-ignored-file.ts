import {
  type BuildContext,
  type CopyInstruction,
  dedent,
  defineRule,
  type IgnorePattern,
  misreadPlaces,
  type RuleContext,
} from '../../src/rule/index.ts';

/** Sources that ADD downloads instead of copying. */
const REMOTE = /^[a-z][a-z0-9+.-]*:\/\/|^[^/]+@[^/]+:/i;
/** Patterns that exclude the whole build context. */
const EVERYTHING: ReadonlySet<string> = new Set(['*', '**', '**/*']);

export default defineRule({
  id: 'dockerfile/copy-ignored-file',
  summary: 'COPY or ADD of a file that `.dockerignore` excludes',
  why: 'Files excluded by `.dockerignore` never reach the builder: the build stops with `not found`, although the file exists. An ignore file next to the Dockerfile with its name (`Dockerfile.dockerignore`) takes precedence over the one in the build context. Docker itself does not check this if the ignore file has exceptions (`!`); infralint does, and considers exceptions that may bring back the source or a part of it.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { buildkit: 'CopyIgnoredFile', tally: 'buildkit/CopyIgnoredFile' },
  references: [
    'https://docs.docker.com/go/dockerfile/rule/copy-ignored-file/',
    'https://docs.docker.com/build/concepts/context/#dockerignore-files',
  ],
  examples: [
    {
      bad: {
        Dockerfile: dedent`
          FROM nginx:1.29
          COPY «dist/» /usr/share/nginx/html/
        `,
        '.dockerignore': dedent`
          # made by the build
          dist
          node_modules
        `,
      },
      good: {
        Dockerfile: dedent`
          FROM nginx:1.29
          COPY dist/ /usr/share/nginx/html/
        `,
        '.dockerignore': 'node_modules\n',
      },
    },
  ],
  check: { copy, add: copy },
});

function copy(node: CopyInstruction, { report, project }: RuleContext): void {
  if (node.from || node.onbuild || !node.stage) return;
  const contexts = project.contextsOf(node.dockerfile);
  for (const source of node.sources) {
    const path = source.value;
    // Unknown values and wildcards may match files that are not excluded; `../` has its own rule.
    if (
      path === undefined ||
      path === '' ||
      /[*?[\]\\]/.test(path) ||
      REMOTE.test(path) ||
      /(?:^|\/)\.\.(?:\/|$)/.test(path)
    )
      continue;
    for (const context of contexts) {
      const pattern = excludes(context, path, (absolute) => project.disk.kind(absolute) === 'file');
      if (!pattern || misreadPlaces(node)) continue;
      report(
        source,
        `\`${pattern.file.path}\` excludes \`${path}\` from the build context: ${node.keyword} does not find it`,
        {
          help: `remove the pattern, or add the exception \`!${clean(path) || '*'}\` below it`,
          labels: [{ at: pattern, message: 'excluded here' }],
        },
      );
      break;
    }
  }
}

function excludes(
  { directory, ignoreFile }: BuildContext,
  path: string,
  isFile: (absolute: string) => boolean,
): IgnorePattern | undefined {
  if (!ignoreFile) return undefined;
  const exceptions = ignoreFile.patterns.some(({ negated }) => negated);
  const relative = clean(path);
  if (relative === '') return exceptions ? undefined : ignoreFile.patterns.find(({ text }) => EVERYTHING.has(text));
  const pattern = ignoreFile.excludedBy(relative);
  // An exception may bring back part of a directory.
  const mayKeep = pattern && ignoreFile.mayKeepBelow(relative) && !isFile(`${directory}/${relative}`);
  return mayKeep ? undefined : pattern;
}

function clean(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
