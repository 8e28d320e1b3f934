import { clip, dedent, defineRule, type Located, parseGitSource, type Report } from '../../src/rule/index.ts';
import { isMovingRef } from '../shared/git-refs.ts';

export default defineRule({
  id: 'compose/unpinned-context',
  summary: 'A service is built from whatever a branch of a repository holds',
  why: 'A build context that is a repository without a tag or commit is fetched anew for every build. Whoever can push to the branch decides what the next build runs and what the service becomes, two hosts build different images, and nobody can say which revision an image has.',
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
    `\`${clip(text, 60)}\` is whatever ${what} holds at build time: who may push to it decides what is built`,
    {
      help: `name a tag or a commit: \`${clip(git.remote, 60)}#<commit>\``,
    },
  );
}
