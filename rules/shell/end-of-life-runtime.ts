import { releasesOf, tableDate } from '../../src/knowledge/end-of-life.ts';
import { dedent, defineRule, type ShellCommand, type ShellWord } from '../../src/rule/index.ts';
import { supportedInWords } from '../shared/releases.ts';

export default defineRule({
  id: 'shell/end-of-life-runtime',
  summary: 'A runtime past its end of life is installed',
  why: 'A language version past its end of life gets no security fixes: every vulnerability found from then on stays open. The dates come from a table that is part of infralint and do not depend on the day of the run.',
  category: 'security',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  cwe: 1104,
  book: 'Base images',
  references: ['https://nodejs.org/en/about/previous-releases', 'https://devguide.python.org/versions/'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN curl -fsSL «https://deb.nodesource.com/setup_14.x» | bash - && apt-get install -y nodejs
      `,
      good: dedent`
        FROM debian:13
        RUN curl -fsSL https://deb.nodesource.com/setup_24.x | bash - && apt-get install -y nodejs
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN pyenv install «3.7.17»
      `,
      good: dedent`
        FROM debian:13
        RUN pyenv install 3.13
      `,
    },
  ],
  check: {
    command(command, { report }) {
      if (command.name === undefined || !INSTALLERS.test(command.name)) return;
      for (const word of command.words) {
        const image = runtimeIn(command, word);
        const release = image && releasesOf(image).find(({ own, ended }) => own && ended);
        if (!release) continue;
        const when = release.end === undefined ? 'long ago' : `in ${release.end}`;
        report(
          word,
          `${release.title} reached its end of life ${when} and gets no more security fixes (as of ${tableDate()})`,
          { help: supportedInWords([release]) },
        );
      }
    },
  },
});

const INSTALLERS = /^(?:curl|wget|echo|printf|nvm|fnm|n|volta|nodenv|pyenv|rbenv|rvm|phpenv|goenv)$/;

/** The image of the language that each version manager installs. */
const MANAGERS: Readonly<Record<string, string>> = {
  nvm: 'node',
  fnm: 'node',
  n: 'node',
  nodenv: 'node',
  pyenv: 'python',
  rbenv: 'ruby',
  rvm: 'ruby',
  phpenv: 'php',
  goenv: 'golang',
};

/** The runtime that a word requests: the package repository of a version, or the version that a manager installs. */
function runtimeIn({ name, words }: ShellCommand, { text = '' }: ShellWord): Image | undefined {
  const repository = /nodesource\.com\/(?:setup_|node_)(\d+)\.x/.exec(text)?.[1];
  if (repository !== undefined) return { name: 'node', tag: repository };
  const pinned = name === 'volta' ? /^node@(\d[\d.]*)$/.exec(text)?.[1] : undefined;
  if (pinned !== undefined) return { name: 'node', tag: pinned };
  const language = MANAGERS[name ?? ''];
  const version = /^v?(\d+(?:\.\d+)*)$/.exec(text)?.[1];
  const installs = name === 'n' || /^install$/.test(words[1]?.text ?? '');
  return language !== undefined && installs && version !== undefined ? { name: language, tag: version } : undefined;
}

interface Image {
  readonly name: string;
  readonly tag: string;
}
