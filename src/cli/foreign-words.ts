import { fill } from './foreign-options.ts';

/** What to use instead of a command of another tool, with the words that follow it. */
export function foreignCommand(word: string, rest: readonly string[]): string | undefined {
  const line = own(commands, word);
  if (line === undefined) return undefined;
  const words = rest.map((each) => fill('{}', each));
  return `use \`${['infralint', ...(line === '' ? [] : [line]), ...words].join(' ')}\``;
}

const commands: Readonly<Record<string, string>> = {
  check: '',
  scan: '',
  validate: '',
  verify: '',
  analyze: '',
  analyse: '',
  audit: '',
  inspect: '',
  test: '',
  run: '',
  ci: '',
  dir: '',
  fs: '',
  fix: '--fix',
  format: '--fix',
  fmt: '--fix',
  diff: '--diff',
  rule: 'explain',
  show: 'explain',
  why: 'explain',
  describe: 'explain',
  list: 'rules',
  'list-rules': 'rules',
  migrate: 'init --from',
  import: 'init --from',
  'print-config': 'config',
  'show-config': 'config',
  files: '--list-files',
};

/** What to use instead of a format of another tool, or of something that is not a format. */
export function foreignFormat(name: string): string | undefined {
  const [, known, path] = /^(\w+):(.+)$/.exec(name) ?? [];
  if (known !== undefined && path !== undefined) return `put the path after \`=\`: \`--format ${known}=${path}\``;
  if (name.includes(','))
    return `repeat the option: \`${name
      .split(',')
      .map((each) => `-f ${each}`)
      .join(' ')}\``;
  if (/[/\\.]|^dockerfile|^containerfile/i.test(name)) return `pass the file as an argument: \`infralint ${name}\``;
  return own(formats, name.toLowerCase().replaceAll('_', '-'));
}

const one = (name: string) => `use \`--format ${name}\``;
const pretty = `${one('pretty')}, the default`;

const formats: Readonly<Record<string, string>> = {
  tty: `${one('compact')} for one line per finding, or \`--format pretty\`, the default`,
  gnu: one('compact'),
  gcc: one('compact'),
  unix: one('compact'),
  concise: one('compact'),
  parsable: one('compact'),
  visualstudio: one('compact'),
  oneline: one('compact'),
  codeclimate: `${one('gitlab')}, which follows the format of Code Climate`,
  'gitlab-codeclimate': one('gitlab'),
  codequality: one('gitlab'),
  'gitlab-sast': one('gitlab'),
  sonarqube: `${one('sarif')}, which SonarQube imports`,
  sonar: `${one('sarif')}, which SonarQube imports`,
  codacy: `${one('checkstyle')} or \`--format sarif\`: infralint has no format for Codacy`,
  stylish: pretty,
  codeframe: pretty,
  text: pretty,
  txt: pretty,
  full: pretty,
  human: pretty,
  cli: pretty,
  colored: pretty,
  default: pretty,
  plain: `${one('pretty')} with \`--no-color\`, or \`--format compact\``,
  grouped: one('summary'),
  table: one('summary'),
  stats: one('summary'),
  md: one('markdown'),
  'github-actions': one('github'),
  actions: one('github'),
  junitxml: one('junit'),
  'junit-xml': one('junit'),
  xml: `${one('checkstyle')} or \`--format junit\``,
  'json-lines': one('json'),
  jsonl: one('json'),
  rdjson: `${one('sarif')} or \`--format checkstyle\`, which reviewdog reads`,
  html: `${one('markdown')}, or \`infralint graph --format html\` for a page of the services`,
  diff: 'use `--diff`',
  quiet: 'use `--quiet`',
};

function own(words: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
