import {
  dedent,
  defineRule,
  type Fix,
  type Located,
  type ShellCommand,
  type ShellRedirect,
  textOf,
} from '../../src/rule/index.ts';

/** Package managers that infralint does not parse and that accept versions with `<` or `>`. */
const OTHERS = new Set(['easy_install', 'pipenv', 'pdm', 'rye', 'pixi', 'hatch', 'luarocks', 'cpanm', 'pear', 'pecl']);

/** Actions other than installation that accept packages. */
const TAKES_PACKAGES = /^(?:download|wheel|require|install|add|get|fetch|sync|lock|view)$/;

/** What follows an operator that is attached to a word: `=3.0`, `2`, `2.0,!=2.1`, `={VERSION}`. */
const VERSION = /^(?:=|["']?v?\d+(?:\.[\dx*]+)*(?:[-+.]?[a-z]+[.\d]*)?(?:,[^\s/]*)?["']?$|["']?\$\{?\w*ver)/i;

/** What follows a separate operator. A plain number is not enough, because it may be a file. */
const SURE = /^(?:=|v?\d+(?:\.[\dx*]+)+(?:,[^\s/]*)?$)/;

export default defineRule({
  id: 'shell/unquoted-version-specifier',
  summary: 'The shell reads the `>` or `<` of a version as a redirect',
  why: 'In `pip install flask>=3.0`, the shell reads `>` as a redirect: pip gets `flask` without a version and installs the newest one, and its output goes to a file called `=3.0`. With `<`, the shell looks for a file of that name, and the build fails. In both cases, the version has no effect.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  book: 'Dockerfile and package managers',
  references: [
    'https://pip.pypa.io/en/stable/user_guide/#installing-packages',
    'https://packaging.python.org/en/latest/specifications/version-specifiers/',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM python:3.13-slim
        RUN pip install --no-cache-dir «flask>=3.0» gunicorn==23.0.0
      `,
      good: dedent`
        FROM python:3.13-slim
        RUN pip install --no-cache-dir "flask>=3.0" gunicorn==23.0.0
      `,
      fixed: dedent`
        FROM python:3.13-slim
        RUN pip install --no-cache-dir "flask>=3.0" gunicorn==23.0.0
      `,
    },
  ],
  check: {
    command(command, { report }) {
      if (command.redirects.length === 0 || !takesPackages(command)) return;
      let reported = -1;
      for (const redirect of command.redirects) {
        if (redirect.start < reported || !isVersion(command, redirect)) continue;
        const at = wholeWord(redirect, command);
        reported = at.end;
        const written = textOf(at);
        const name = written.split(/[<>]/, 1)[0]!.replace(/[:@~^"']+$|^["']/g, '');
        const target = redirect.target!.raw;
        const what = name === '' ? 'the package' : `\`${name}\``;
        report(
          at,
          redirect.operator === '<'
            ? `the shell reads the \`<\` in \`${written}\` as a redirect: input comes from the file \`${target}\`, and ${what} gets no version`
            : `the shell reads the \`>\` in \`${written}\` as a redirect: output goes to the file \`${target}\`, and ${what} gets no version`,
          { help: `quote it: \`"${written}"\``, fix: quoted(command, at, written) },
        );
      }
    },
  },
});

function takesPackages({ name, packages, words }: ShellCommand): boolean {
  if (packages)
    return (
      packages.action === 'install' ||
      packages.action === 'upgrade' ||
      TAKES_PACKAGES.test(packages.verbText) ||
      (packages.verbText === 'run' && words.some(({ text }) => text === 'install'))
    );
  return name !== undefined && OTHERS.has(name) && words.length > 1;
}

/** Whether a redirect is part of a version: it is attached to the word before it, or only a version can follow like this. */
function isVersion({ file, words }: ShellCommand, { operator, descriptor, start, target }: ShellRedirect): boolean {
  if ((operator !== '>' && operator !== '<') || descriptor !== undefined || !target) return false;
  // A process substitution, or a space in between as in `> 3`.
  if (target.start - start > 1 && !target.raw.startsWith('=')) return false;
  const glued = /[\w\])}"'@:~^,*]/.test(file.text[start - 1] ?? '') && start > (words[0]?.end ?? start);
  if (glued) return VERSION.test(target.raw);
  return SURE.test(target.raw) || (operator === '<' && /^\d+$/.test(target.raw));
}

/** The text around a redirect, up to the next whitespace. */
function wholeWord({ file, start, target }: ShellRedirect, { words }: ShellCommand): Located {
  let from = words.find(({ end }) => end === start)?.start ?? start;
  let to = target!.end;
  while (/[^\s"';&|()\\]/.test(file.text[from - 1] ?? ' ')) from--;
  while (/[^\s"';&|()\\]/.test(file.text[to] ?? ' ')) to++;
  return file.at(from, to);
}

function quoted({ script }: ShellCommand, at: Located, written: string): Fix | undefined {
  const { file, start, end } = at;
  if (script.form === 'string' || script.form === 'exec' || /["'\\`\s]|^[<>]/.test(written)) return undefined;
  if (/["']/.test(file.text[start - 1] ?? '') || /["']/.test(file.text[end] ?? '')) return undefined;
  return { title: 'quote the version', safety: 'unsafe', edits: [{ at, text: `"${written}"` }] };
}
