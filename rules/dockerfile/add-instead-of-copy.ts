import {
  type CopyInstruction,
  dedent,
  defineRule,
  type Fix,
  type Located,
  misreadPlaces,
  type Project,
  textOf,
  type VariableReference,
  type Word,
} from '../../src/rule/index.ts';

/** File names of archives that ADD may unpack. */
const archive = /\.(?:tar|t?gz|tar\.Z|taz|bz2|tbz2?|tb2|lzma|tlz|lz|xz|txz|zst|tzst|Z)$/i;
const remote = /^(?:https?|git|ssh|ftp):\/\/|^git@|^github\.com\/|\.git(?:#|$)/i;
/** Longer chains of ENVs are not followed. */
const MAX_DEPTH = 10;
const onlyForAdd = new Set(['checksum', 'keep-git-dir', 'unpack']);

export default defineRule({
  id: 'dockerfile/add-instead-of-copy',
  summary: 'ADD used where COPY is enough',
  why: 'ADD unpacks local archives and downloads URLs, depending on the source. COPY only copies, so a file that is later replaced by an archive is not unpacked by accident.',
  category: 'correctness',
  severity: 'info',
  presets: ['recommended'],
  fix: 'mixed',
  aliases: {
    hadolint: { DL3020: 'error' },
    trivy: 'DS-0005',
    checkov: 'CKV_DOCKER_4',
    kics: '9513a694',
    dockle: 'CIS-DI-0009',
    'docker-bench': '4.9',
    sonar: 'S7029',
    tally: 'hadolint/DL3020',
  },
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  fold: 'file',
  examples: [
    {
      bad: dedent`
        FROM python:3.14-slim
        WORKDIR /app
        «ADD» --chown=1000 requirements.txt ./
      `,
      good: dedent`
        FROM python:3.14-slim
        WORKDIR /app
        ADD rootfs.tar.gz /
        ADD https://example.org/tool /usr/local/bin/tool
      `,
      fixed: dedent`
        FROM python:3.14-slim
        WORKDIR /app
        COPY --chown=1000 requirements.txt ./
      `,
    },
    {
      bad: dedent`
        FROM python:3.14-slim
        «ADD» entrypoint /
      `,
      fixed: dedent`
        FROM python:3.14-slim
        COPY entrypoint /
      `,
    },
  ],
  check: {
    add(node, { report, project }) {
      if (node.sources.length === 0 || node.flags.some((flag) => onlyForAdd.has(flag.name))) return;
      if (node.sources.some((source) => mayNeedAdd(source)) || misreadPlaces(node)) return;
      report(node.keywordSpan, '`ADD` only copies files here, but it would also unpack an archive or download a URL', {
        help: 'use `COPY`',
        fix: toCopy(node, project),
      });
    },
  },
});

/** Whether a source is, or may be, an archive or remote: wildcards, unknown values and build arguments may turn out to be one. */
function mayNeedAdd(source: Word): boolean {
  const { value } = source;
  if (source.variables.some((variable) => isAtEnd(variable, source) && takesArgument(variable))) return true;
  return value === undefined || archive.test(value) || remote.test(value) || /[*?\]]$/.test(value);
}

/** Whether a variable is at the start of a path, where a URL begins, or at its end, where the extension shows an archive. */
function isAtEnd(variable: Located, source: Located): boolean {
  const { text } = source.file;
  return !/[^"']/.test(text.slice(source.start, variable.start)) || !/[^"']/.test(text.slice(variable.end, source.end));
}

/** Whether the value of a variable comes from an ARG, directly or through an ENV. */
function takesArgument({ declaration }: VariableReference, depth = 0): boolean {
  if (typeof declaration !== 'object' || depth > MAX_DEPTH) return false;
  if (declaration.by === 'arg') return true;
  return declaration.pair.value?.variables.some((variable) => takesArgument(variable, depth + 1)) === true;
}

/** Safe only if the source cannot be an archive: BuildKit recognizes archives by content, not by name. */
function toCopy(node: CopyInstruction, project: Project): Fix {
  const contexts = project.contextsOf(node.dockerfile);
  const plain = node.sources.every(({ value = '' }) => {
    if (/(?:^\.|\/|[^/.]\.[^/.]+)$/.test(value)) return true;
    return (
      contexts.length > 0 &&
      contexts.every(({ directory }) => project.disk.kind(`${directory}/${value}`) === 'directory')
    );
  });
  const keyword = textOf(node.keywordSpan);
  const text = keyword === keyword.toLowerCase() ? 'copy' : 'COPY';
  return {
    title: 'replace `ADD` with `COPY`',
    safety: plain ? 'safe' : 'unsafe',
    edits: [{ at: node.keywordSpan, text }],
  };
}
