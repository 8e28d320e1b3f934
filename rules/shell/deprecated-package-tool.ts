import {
  dedent,
  defineRule,
  type Edit,
  type Fix,
  type ImageReference,
  type ReportDetails,
  type ShellCommand,
} from '../../src/rule/index.ts';

/** Releases in which apt does not support `signed-by`, so nothing replaces apt-key: Debian 8, Ubuntu 15.10 and older. */
const OLD_APT =
  /[-_.:](?:squeeze|wheezy|jessie|precise|trusty|utopic|vivid|wily|lucid)|(?:^|[/:-])(?:debian|minideb)[:-]?[678](?:[.:-]|$)|(?:^|[/:-])ubuntu[:-]?1[0-5]\.\d\d/;

/** Releases without apt-key. */
const NO_APT_KEY =
  /^(?:debian:(?:1[3-9]|trixie|forky|sid|testing|unstable)|ubuntu:(?:2[5-9]\.|24\.10|plucky|questing))/;

const APT_KEY_HELP =
  'save the key to a file, as in `curl --fail --silent --show-error --location <address> --output /etc/apt/keyrings/<name>.asc`, and reference it in the source: `deb [signed-by=/etc/apt/keyrings/<name>.asc] …`';

export default defineRule({
  id: 'shell/deprecated-package-tool',
  summary: 'A deprecated or discontinued way to install packages',
  why: '`apt-key` trusts a key for every repository, so anyone who has the key can replace any package. It has been deprecated since 2020 and is not part of Debian 13. `easy_install` and `python setup.py install` install eggs that pip cannot remove, and newer versions of setuptools no longer support them. A build that uses these tools breaks with a newer base image.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  fold: 'file',
  book: 'Dockerfile and package managers',
  references: [
    'https://manpages.debian.org/bookworm/apt/apt-key.8.en.html',
    'https://setuptools.pypa.io/en/latest/deprecated/easy_install.html',
    'https://packaging.python.org/en/latest/discussions/setup-py-deprecated/',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:12
        RUN curl -fsSL https://example.com/key.asc | «apt-key add» -
      `,
      good: dedent`
        FROM debian:12
        RUN curl -fsSL https://example.com/key.asc -o /etc/apt/keyrings/example.asc \
            && echo "deb [signed-by=/etc/apt/keyrings/example.asc] https://example.com/debian stable main" > /etc/apt/sources.list.d/example.list
      `,
    },
    {
      bad: dedent`
        FROM python:3.13
        COPY . .
        RUN «python setup.py install»
      `,
      good: dedent`
        FROM python:3.13
        COPY . .
        RUN pip install --no-cache-dir .
      `,
      fixed: dedent`
        FROM python:3.13
        COPY . .
        RUN python -m pip install --no-cache-dir .
      `,
    },
  ],
  check: {
    command(command, { report }) {
      const { name } = command;
      if (name === undefined || !TOOLS.test(name)) return;
      const { host } = command.script;
      const found = name === 'apt-key' ? aptKey(command, host.stage?.rootImage) : python(command);
      if (found) report(command.file.at(command.words[0]!.start, found.end), found.message, found.details);
    },
  },
});

const TOOLS = /^(?:apt-key|easy_install(?:-[\d.]+)?|python[\d.]*|pypy\d?)$/;

interface Found {
  readonly end: number;
  readonly message: string;
  readonly details: ReportDetails;
}

function aptKey({ words }: ShellCommand, image: ImageReference | undefined): Found | undefined {
  const verb = words.find(({ text }) => text === 'add' || text === 'adv');
  const written = `${image?.name}:${image?.tag ?? ''}`;
  if (!verb || OLD_APT.test(written)) return undefined;
  const isKept = words.some(({ prefix }) => prefix.startsWith('--keyring'));
  const message = NO_APT_KEY.test(written)
    ? `\`apt-key\` is no longer available in \`${image!.text}\`: the command fails`
    : `\`apt-key\` is deprecated and missing from Debian 13${isKept ? '' : ', and a key that it adds is trusted for every repository'}`;
  return { end: verb.end, message, details: { help: APT_KEY_HELP, alone: NO_APT_KEY.test(written) } };
}

function python(command: ShellCommand): Found | undefined {
  const { name, words } = command;
  if (name!.startsWith('easy_install')) {
    const [program] = words;
    return {
      end: program!.end,
      message:
        '`easy_install` is deprecated and missing from newer versions of setuptools: pip cannot list or remove the packages it installs',
      details: {
        help: 'use `pip install`',
        fix: fixOf(command, [{ at: program!, text: 'pip install --no-cache-dir' }], words.length > 1),
      },
    };
  }
  const [, script, verb] = words;
  if (script?.text !== 'setup.py' || (verb?.text !== 'install' && verb?.text !== 'develop')) return undefined;
  const editable = verb.text === 'develop' ? ' -e' : '';
  return {
    end: verb.end,
    message: `\`setup.py ${verb.text}\` is deprecated: it bypasses pip, and newer versions of setuptools no longer support it`,
    details: {
      help: `use \`pip install${editable} .\``,
      fix: fixOf(
        command,
        [{ at: command.file.at(script.start, verb.end), text: `-m pip install --no-cache-dir${editable} .` }],
        words.length === 3,
      ),
    },
  };
}

/** Only where no option changes the meaning of the command. */
function fixOf({ script, words }: ShellCommand, edits: readonly Edit[], plain: boolean): Fix | undefined {
  if (!plain || script.form === 'exec' || words.slice(1).some(({ prefix }) => prefix.startsWith('-'))) return undefined;
  return { title: 'use pip', safety: 'unsafe', edits };
}
