import { actionOfVerb, managerOfProgram } from '../../src/knowledge/package-managers.ts';
import { dedent, defineRule, type ShellCommand, type ShellWord, textOf } from '../../src/rule/index.ts';

/** Programs whose arguments are never a command to run. */
const HEADS: ReadonlySet<string> = new Set(
  'a2enmod adduser addgroup apk apt apt-get apt-key aptitude bundle bun cargo cat cd chgrp chmod chown cmake composer cp curl dnf docker-php-ext-configure docker-php-ext-enable docker-php-ext-install dpkg gem git go groupadd gunzip ldconfig ln locale-gen make microdnf mkdir mv npm pacman pecl pip pip3 pnpm poetry rm rpm sed set sleep tar touch unzip update-ca-certificates useradd usermod uv wget yarn yum zypper'.split(
    ' ',
  ),
);
/** Programs whose name, at the start of a line, is a command and not a package, file or user. */
const TOOLS: ReadonlySet<string> = new Set(
  'cd chgrp chmod chown cp curl docker-php-ext-configure docker-php-ext-enable docker-php-ext-install dpkg echo export git groupadd gunzip ldconfig ln make mkdir mv python python3 rm sed tar touch unzip update-ca-certificates useradd usermod wget'.split(
    ' ',
  ),
);
/** Calls of project tools, which no package list has on one line. */
const CALLS =
  /^(?:(?:npm|pnpm|yarn|bun) run|go (?:build|install|mod|get|test|vet|generate)|cargo (?:build|install|test|fetch)|(?:poetry|uv|bundle|pipenv) (?:install|sync|run|exec)|(?:python3?|node) \S+\.(?:py|js|mjs|cjs)|dpkg -i)$/;
/** The tools whose name is also the name of a package. */
const PACKAGES: ReadonlySet<string> = new Set('cp curl git make python python3 sed tar unzip wget'.split(' '));

export default defineRule({
  id: 'shell/lost-and-between-lines',
  summary: 'A missing `&&` between two lines makes the second an argument',
  why: 'A backslash at the end of a line joins it with the next one. Without `&&` or `;` between them, the command on the second line becomes arguments of the first. It never runs, and the first command fails or does something unintended.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#run'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN apt-get update \
            «apt-get install» -y --no-install-recommends git
      `,
      good: dedent`
        FROM debian:13
        RUN apt-get update && apt-get install -y --no-install-recommends git
      `,
      fixed: dedent`
        FROM debian:13
        RUN apt-get update \
            && apt-get install -y --no-install-recommends git
      `,
    },
  ],
  check: {
    command(command, { report }) {
      const { name, words, file } = command;
      if (words.length < 3 || name === undefined || !HEADS.has(name)) return;
      if (!file.slice({ start: words[0]!.start, end: words.at(-1)!.end }).includes('\n')) return;
      for (let index = 1; index + 1 < words.length; index++) {
        const word = words[index]!;
        if (!beginsLine(command, index) || !startsCommand(command, index)) continue;
        const next = words[index + 1]!;
        const at = { file, start: word.start, end: Math.max(word.end, next.end) };
        report(
          at,
          `\`${textOf(at)} …\` is read as arguments of \`${head(command)}\`, because nothing separates the lines`,
          {
            help: 'add `&&` between the two commands',
            fix: {
              title: 'add `&&`',
              safety: 'unsafe',
              edits: [{ at: { file, start: word.start, end: word.start }, text: '&& ' }],
            },
          },
        );
        return;
      }
    },
  },
});

function beginsLine({ words, file }: ShellCommand, index: number): boolean {
  const before = words[index - 1]!;
  return file.slice({ start: before.end, end: words[index]!.start }).includes('\n');
}

/** Whether a word and the next look like a command, and not like arguments of the command above. */
function startsCommand(command: ShellCommand, index: number): boolean {
  const { words } = command;
  const { text, quoted } = words[index]!;
  if (text === undefined || quoted) return false;
  const line = restOfLine(command, index);
  if (line.length < 2 || line.some(({ raw }) => raw === '--')) return false;
  if (CALLS.test(`${text} ${line[1]!.text}`)) return true;
  const manager = managerOfProgram(text);
  if (manager) {
    const [verb = '', more] = line
      .slice(1)
      .flatMap(({ text: other }) => (other?.startsWith('-') === false ? [other] : []));
    return actionOfVerb(manager, verb) !== 'other' || actionOfVerb(manager, `${verb} ${more}`) !== 'other';
  }
  if (!TOOLS.has(text)) return false;
  const [, first] = line;
  if (isOfPackages(command) && PACKAGES.has(text))
    return (
      line.some(({ prefix }) => prefix.includes('/')) ||
      first!.text === 'clone' ||
      (text === 'make' && first!.text === 'install')
    );
  return /^[-+/.~$]|^[xct][vzjJpa]*f$|\.(?:zip|gz|deb)$|[/:=]|^\d{3,4}$|^(?:install|all|clone|clean)$/.test(first!.raw);
}

const isOfPackages = ({ packages, name }: ShellCommand) => packages !== undefined || name === 'docker-php-ext-install';

/** The words from an index to the end of its line. */
function restOfLine(command: ShellCommand, index: number): readonly ShellWord[] {
  const end = command.words.findIndex((_, at) => at > index && beginsLine(command, at));
  return command.words.slice(index, end < 0 ? undefined : end);
}

function head({ words, packages }: ShellCommand): string {
  return packages ? textOf(packages.head).replace(/\s+/g, ' ') : textOf(words[0]!);
}
