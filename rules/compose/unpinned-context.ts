import { clip, dedent, defineRule, type Located, parseGitSource, type Report } from '../../src/rule/index.ts';
import { isMovingRef } from '../shared/git-refs.ts';

export default defineRule({
  id: 'compose/unpinned-context',
  summary: 'A service built from a branch of a repository, not from a fixed commit',
  why: 'A build context that is a repository without a tag or commit is fetched again for every build. Anyone who can push to the branch decides what the next build runs and what ends up in the image, two hosts build different images, and nobody can tell which revision an image contains.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['security', 'strict'],
  presetSeverity: { strict: 'info' },
  fix: 'none',
  cwe: 829,
  references: ['https://docs.docker.com/reference/compose-file/build/#context'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            build: «https://github.com/example/web.git»
      `,
      good: dedent`
        services:
          web:
            build: https://github.com/example/web.git#v1.4.2
      `,
    },
  ],
  check: {
    service({ build }, { report }) {
      if (!build) return;
      const { contextValue, additionalContexts } = build;
      if (contextValue && !contextValue.unknown) judge(contextValue, contextValue.text, report);
      for (const { value } of additionalContexts) if (value && !value.unknown) judge(value, value.text, report);
    },
  },
});

function judge(at: Located, text: string, report: Report): void {
  const git = parseGitSource(text);
  if (!git?.ok || git.checksum !== undefined || (git.ref !== undefined && !isMovingRef(git.ref))) return;
  const what = git.ref === undefined ? 'the default branch' : 'the branch';
  report(
    at,
    `\`${clip(text, 60)}\` is built from the latest commit of ${what}: anyone who can push to it decides what is built`,
    {
      help: `pin a tag or a commit: \`${clip(git.remote, 60)}#<commit>\``,
    },
  );
}
