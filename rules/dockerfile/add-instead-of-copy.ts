import { type CopyInstruction, defineRule, type Fix, type Word } from '../../src/rule.ts';

/** What ADD extracts, and what may be one: names decide for hadolint and people alike. */
const archive = /\.(tar|t?gz|tar\.Z|taz|bz2|tbz2?|tb2|lzma|tlz|lz|xz|txz|zst|tzst|Z)$/i;
const remote = /^(https?|git|ssh|ftp):\/\/|^git@|^github\.com\/|\.git(#|$)/i;
const onlyForAdd = new Set(['checksum', 'keep-git-dir', 'unpack']);

export default defineRule({
  id: 'dockerfile/add-instead-of-copy',
  summary: 'ADD where COPY does the same',
  why: 'ADD unpacks archives and fetches addresses, depending on what the source happens to be. Where files are only copied, COPY says so, and a file that one day is replaced by an archive is not unpacked by surprise.',
  category: 'correctness',
  severity: 'info',
  presets: ['recommended'],
  fix: 'safe',
  aliases: { hadolint: { DL3020: 'error' }, trivy: 'DS-0005', checkov: 'CKV_DOCKER_4', 'docker-bench': '4.9', tally: 'hadolint/DL3020' },
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  examples: [
    {
      bad: 'FROM python:3.14-slim\nWORKDIR /app\n«ADD» --chown=1000 requirements.txt ./\n',
      good: 'FROM python:3.14-slim\nWORKDIR /app\nADD rootfs.tar.gz /\nADD https://example.org/tool /usr/local/bin/tool\n',
      fixed: 'FROM python:3.14-slim\nWORKDIR /app\nCOPY --chown=1000 requirements.txt ./\n',
    },
  ],
  check: {
    add(node, { report }) {
      if (node.sources.length === 0 || node.flags.some((flag) => onlyForAdd.has(flag.name))) return;
      if (node.sources.some((source) => mayNeedAdd(source))) return;
      report(node.keywordSpan, '`ADD` only copies here, but would unpack an archive or fetch an address of the same name', {
        help: 'write `COPY`',
        fix: toCopy(node),
      });
    },
  },
});

/** Archives and remote sources; a wildcard or an unknown value might match or be one. */
function mayNeedAdd(source: Word): boolean {
  const text = source.value;
  if (text === undefined) return true;
  return archive.test(text) || remote.test(text) || /[*?[]$/.test(text);
}

function toCopy(node: CopyInstruction): Fix {
  const text = node.file.slice(node.keywordSpan);
  const copy = text === text.toLowerCase() ? 'copy' : 'COPY';
  return { title: 'replace ADD by COPY', safety: 'safe', edits: [{ at: node.keywordSpan, text: copy }] };
}
