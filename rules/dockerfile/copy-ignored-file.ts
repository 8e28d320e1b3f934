import {
  type BuildContext,
  type CopyInstruction,
  dedent,
  defineRule,
  type IgnorePattern,
  misreadPlaces,
  type RuleContext,
} from '../../src/rule/index.ts';

/** What ADD fetches instead of copying. */
const REMOTE = /^[a-z][a-z0-9+.-]*:\/\/|^[^/]+@[^/]+:/i;
/** Patterns that leave nothing of the context. */
const EVERYTHING: ReadonlySet<string> = new Set(['*', '**', '**/*']);

export default defineRule({
  id: 'dockerfile/copy-ignored-file',
  summary: 'COPY or ADD of a file that the ignore file keeps out',
  why: 'What `.dockerignore` excludes never reaches the builder: the build stops with `not found`, although the file is there. The ignore file beside the Dockerfile that carries its name (`Dockerfile.dockerignore`) wins over the one in the context. Docker itself does not look when the ignore file has exceptions (`!`); infralint does, and counts those that may bring back the source or a part of it.',
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
    // Unknown values and wildcards may stand for what is not excluded; `../` has a rule of its own.
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
        `\`${pattern.file.path}\` keeps \`${path}\` out of the build context, so ${node.keyword} does not find it`,
        {
          help: `remove the pattern, or take it back with \`!${clean(path) || '*'}\` below it`,
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
  // An exception may bring back a part of a directory.
  const mayKeep = pattern && ignoreFile.mayKeepBelow(relative) && !isFile(`${directory}/${relative}`);
  return mayKeep ? undefined : pattern;
}

function clean(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
