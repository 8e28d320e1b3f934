import { clip, dedent, defineRule, parseGitSource, type ShellWord } from '../../src/rule/index.ts';
import { addressOf, hasRevision, lastChoice, movingChoice } from '../shared/git-clones.ts';
import { isMovingRef } from '../shared/git-refs.ts';

export default defineRule({
  id: 'shell/unpinned-clone',
  summary: 'A Git repository is cloned without a tag or commit',
  why: 'Without a tag or commit, the build uses whatever the branch contains at that time, and the build cache may keep that indefinitely. Two builds of one Dockerfile differ, no one can tell which revision is in an image, and anyone who can push to the branch decides what is in it.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['security', 'strict'],
  presetSeverity: { strict: 'info' },
  fix: 'none',
  cwe: 829,
  yields: ['dockerfile/undefined-variable', 'dockerfile/doubtful-variable'],
  references: [
    'https://git-scm.com/docs/git-clone',
    'https://docs.docker.com/reference/dockerfile/#adding-files-from-a-git-repository',
  ],
  examples: [
    {
      bad: dedent`
        FROM alpine/git
        RUN git clone «https://github.com/example/tool.git» /src
      `,
      good: dedent`
        FROM alpine/git
        RUN git clone --depth 1 --branch v1.4.2 https://github.com/example/tool.git /src
      `,
    },
  ],
  check: {
    command(command, { report, project }) {
      if (command.name !== 'git' || command.script.host.kind !== 'run') return;
      const verb = command.words.findIndex(({ text }) => text === 'clone');
      if (verb < 1 || !command.words.slice(1, verb).every(isOption)) return;
      const address = addressOf(command, verb);
      if (!address || hasRevision(command)) return;
      const chosen = lastChoice(command);
      const moving = chosen && movingChoice(chosen, project);
      if (chosen && moving === undefined) return;
      report(
        address,
        `\`git clone\` fetches whatever the branch of \`${clip(address.raw, 60)}\` contains at build time${moving ?? ''}`,
        {
          help: 'pin a tag with `--branch`, check out a commit after the clone, or use `ADD <repository>#<commit>`, which works without git',
        },
      );
    },
    add(node, { report }) {
      for (const source of node.sources) {
        const git = source.value === undefined ? undefined : parseGitSource(source.value);
        if (!git?.ok || git.ambiguous || git.checksum !== undefined) continue;
        if (git.ref !== undefined && !isMovingRef(git.ref)) continue;
        const shown = clip(source.value!, 60);
        const what = git.ref === undefined ? 'the default branch' : 'the branch';
        report(source, `\`${shown}\` is whatever ${what} contains at build time`, {
          help: `pin a commit: \`${clip(git.remote, 60)}?checksum=<commit>\`, or at least a tag: \`#<tag>\``,
        });
      }
    },
  },
});

/** `-c name=value`, `-C directory` and options without a value. */
const isOption = ({ text, prefix }: ShellWord) => prefix.startsWith('-') || text === undefined || /[=/]/.test(text);
