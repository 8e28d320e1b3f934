import { lackOf, shellFeature } from '../../src/knowledge/shell-features.ts';
import { dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { bashismFix } from '../shared/bashism-fixes.ts';
import { BASHISM_CODES, extensionsWith, isOnlyInLoop, shellName, writtenAs } from '../shared/bashisms.ts';
import { nestedBuiltins } from '../shared/nested-bashisms.ts';

export default defineRule({
  id: 'shell/bashism',
  summary: 'A bash feature in a script that dash or BusyBox runs',
  why: '/bin/sh runs RUN and other shell forms. It is dash in Debian and Ubuntu images and BusyBox in Alpine images. Both lack many features of bash: some of them stop the script, but `[[`, `&>`, `{a,b}` or `echo -e` only behave differently, and the build continues with the wrong result.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  fold: 'file',
  yields: ['shell/function-keyword', 'shell/old-arithmetic'],
  aliases: { shellcheck: BASHISM_CODES },
  references: [
    'https://docs.docker.com/reference/dockerfile/#shell',
    'https://manpages.debian.org/bookworm/dash/dash.1.en.html',
    'https://wiki.ubuntu.com/DashAsBinSh',
  ],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN mkdir -p /srv/«{config,data}»
      `,
      good: dedent`
        FROM debian:13
        RUN mkdir -p /srv/config /srv/data
      `,
    },
    {
      bad: dedent`
        FROM python:3.14-slim
        RUN python -m venv /venv && «source /venv/bin/activate» && pip install poetry==2.2.1
      `,
      fixed: dedent`
        FROM python:3.14-slim
        RUN python -m venv /venv && . /venv/bin/activate && pip install poetry==2.2.1
      `,
    },
  ],
  check: {
    shell({ words, state }, { report }) {
      const [program, ...options] = words;
      const pipefail = options.find(({ text }) => text === 'pipefail');
      if (!pipefail || !/^(?:\/bin\/)?(?:da)?sh$/.test(program!.text) || state?.systemShell !== 'dash') return;
      const { instead } = shellFeature('pipefail');
      const message =
        '`pipefail` needs bash, but `/bin/sh` is dash in this image: every RUN fails with `Illegal option`';
      report(pipefail, message, { help: instead, alias: [] });
    },
    script(node, { report }) {
      if ((node.language !== 'posix' && node.language !== 'bash') || !MENTION.test(textOf(node))) return;
      for (const { at, feature } of nestedBuiltins(node)) {
        const { systemShell: system } = node;
        if (!system) break;
        const effect = lackOf(feature, system);
        const message = `\`${at.name}\` needs bash, but \`sh\` is ${shellName(system)} in this image: ${effect}`;
        if (effect !== undefined) report(at, message, { help: shellFeature(feature).instead, alias: [] });
      }
      // Looking up the shell requires the table of images, so the cheaper conditions come first.
      if (node.language !== 'posix' || !node.syntax?.extensions.length) return;
      const { shell } = node;
      if (!shell || shell === 'bash') return;
      for (const extension of extensionsWith(node, 'fails')) {
        const { codes, instead } = shellFeature(extension.feature);
        const effect = isOnlyInLoop(extension)
          ? 'the braces are not expanded, and the loop runs once'
          : lackOf(extension.feature, shell)!;
        report(extension, `${writtenAs(extension)} needs bash, but ${shellName(shell)} runs this script: ${effect}`, {
          help: shell === 'dash' ? `${instead}, or choose bash: \`SHELL ["/bin/bash", "-c"]\`` : instead,
          alias: codes,
          fix: bashismFix(node.syntax!, extension, 'unsafe'),
        });
      }
    },
  },
});

/** Text of which every script that needs bash contains some. Most scripts contain none and are not parsed. */
const MENTION =
  /\[\[|[<>?*+@!]\(|\$["']|\$\{!|\$\{#?[\w@*]+(?:\[|:[^-=+?]|[/^,@])|\{[^{}\s]*(?:,|\.\.)|&>|>&\s*[^\s\d&-]|[+\w\]]=\(|\+=|<<<|\|&|==|=~|\(\(|\$\[|\[\^|;&|\$\(\s*<|`\s*<|\[ (?:! )?-[vaoRN]|\btest -|\{\w+\}[<>]|\d\d[<>]|\/dev\/(?:tcp|udp)\/|\becho +["']?-|pipefail|\bset +[-+]|\w[-.:]\w+ *\(\)|\b(?:RANDOM|SECONDS|E?UID|EPOCH\w+|BASH\w*|\w+TYPE|PIPESTATUS|FUNCNAME|GROUPS|SHELLOPTS|DIRSTACK|MAPFILE|source|select|function|let|declare|typeset|pushd|popd|dirs|shopt|mapfile|readarray|complete|compgen|caller|enable|disown|suspend|trap|coproc)\b|\b(?:exec|read|printf|export|readonly|type|wait|unset|cd|jobs|umask|hash) +-|\bread *(?:[;<|&)\n]|$)|%q/;
