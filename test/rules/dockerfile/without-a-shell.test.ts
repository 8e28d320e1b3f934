import { describe, expect, it } from 'vitest';
import operator from '../../../rules/dockerfile/literal-operator.ts';
import substitution from '../../../rules/dockerfile/literal-substitution.ts';
import tilde from '../../../rules/dockerfile/literal-tilde.ts';
import unsplit from '../../../rules/dockerfile/unsplit-command.ts';
import shell from '../../../rules/dockerfile/unusable-shell.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint } from '../../support/lint.ts';

const file = (...lines: readonly string[]): string => `FROM debian:13\n${lines.map((line) => `${line}\n`).join('')}`;
const to = (bad: string, good: string) => ({ text: file(bad), fixed: file(good) });

describe('unsplit-command', () => {
  it('finds command lines in place of a program', () =>
    testRule(unsplit, {
      bad: [
        to('RUN ["«make install»"]', 'RUN ["make", "install"]'),
        to('ENTRYPOINT ["«java -jar»", "app.jar"]', 'ENTRYPOINT ["java", "-jar", "app.jar"]'),
        to('CMD ["«bundle »", "exec", "puma"]', 'CMD ["bundle", "exec", "puma"]'),
        to('CMD ["«/bin/sh -c»", "exec a"]', 'CMD ["/bin/sh", "-c", "exec a"]'),
        to(`RUN ["«bash -ec 'make a; make b'»"]`, 'RUN ["bash", "-ec", "make a; make b"]'),
        to('CMD ["«celery worker >> /log»"]', 'CMD ["sh", "-c", "exec celery worker >> /log"]'),
        to('ENTRYPOINT ["tini", "--", \\\n  "«php-fpm -F»"]', 'ENTRYPOINT ["tini", "--", \\\n  "php-fpm", "-F"]'),
        to('CMD ["«./manage.py runserver»"]', 'CMD ["./manage.py", "runserver"]'),
        to('COPY api /srv/\nCMD ["«/srv/api listen»"]', 'COPY api /srv/\nCMD ["/srv/api", "listen"]'),
        to('ONBUILD RUN ["«make all»"]', 'ONBUILD RUN ["make", "all"]'),
        to(
          'ENTRYPOINT ["dumb-init", "--"]\nCMD ["«puma -C x»"]',
          'ENTRYPOINT ["dumb-init", "--"]\nCMD ["puma", "-C", "x"]',
        ),
        to('ENTRYPOINT []\nCMD ["«puma -C x»"]', 'ENTRYPOINT []\nCMD ["puma", "-C", "x"]'),
        to('RUN ["«. /a/activate; make»"]', 'RUN ["sh", "-c", ". /a/activate; make"]'),
        to('CMD ["bash", "«-lc npm start»"]', 'CMD ["bash", "-lc", "npm start"]'),
        file('CMD ["«echo \\"a\\"»"]'),
        file('HEALTHCHECK CMD ["«pg_isready -U $USER»", "-q"]'),
      ],
      good: [
        file('CMD ["puma", "-C", "a b"]'),
        file('RUN ["sh", "-c", "a && b"]'),
        file('ENTRYPOINT ["/srv/My Tool/bin/tool", "a b"]'),
        file('COPY ["api two", "/srv/"]', 'CMD ["/srv/api two"]'),
        file('CMD ["/srv/api listen"]'),
        file('ENTRYPOINT ["sh", "-c"]', 'CMD ["puma -C x"]'),
        file('ENTRYPOINT ["/bin/bash", "-lc"]', 'CMD ["puma -C x"]'),
        file('ENTRYPOINT ["cowsay"]', 'CMD ["hello there"]'),
        file('CMD ["nginx", "-g", "daemon off;"]'),
        file('CMD puma -C x'),
        'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCMD ["C:\\\\Program Files\\\\a\\\\a.exe"]\n',
      ],
    }));
});

describe('literal-operator', () => {
  it('finds operators that no shell reads', () =>
    testRule(operator, {
      bad: [
        file('RUN ["apt-get", "update", «"&&"», "apt-get", "install"]'),
        file('CMD ["/start.sh", «"&"»]'),
        file('CMD ["ls", "/a", «"|"», "wc"]'),
        file('CMD ["server", «">/dev/null"», "2>&1"]'),
        file('CMD ["server", «">> /log"»]'),
        file('HEALTHCHECK CMD ["curl", «"http://localhost/ || exit 1"»]'),
        file('COPY a /b «||» true'),
        file('COPY --chown=a b? /c/ «2>/dev/null» || :'),
        file('ADD a «/b;» rm c'),
        file('VOLUME /a «&&» /b'),
        file('ENV A=«1;» B=2'),
        file('ONBUILD COPY a /b «&&» c'),
      ],
      good: [
        file('RUN ["sh", "-c", "a && b"]'),
        file('RUN ["cut", "-d", "|", "-f", "1", "a"]'),
        file('RUN ["find", "/a", "-exec", "rm", "{}", ";"]'),
        file('RUN ["sort", "-t", ";", "a"]'),
        file('RUN ["server", "--separator", "|"]'),
        file('CMD ["nginx", "-g", "daemon off;"]'),
        file('SHELL ["powershell", "-Command"]', 'CMD ["powershell", "a", ";", "b"]'),
        file('COPY "a;" b /c/'),
        file('COPY ["a", "&&", "/c/"]'),
        file('ENV A="1;" B="2;"', 'ENV C=1;2; D=3'),
        file('RUN a && b'),
        // Reported as a split script.
        file('CMD ["bash", "-c", "cd /a", "&&", "make"]'),
        file('ENTRYPOINT ["bash", "-c"]', 'CMD ["make", "&&", "a"]'),
      ],
    }));
});

describe('literal-tilde', () => {
  it('finds home directories that no shell expands', () =>
    testRule(tilde, {
      bad: [
        file('COPY a «~»'),
        file('COPY ["a b", «"~/c/"»]'),
        file('ADD https://example.com/a «~/b»'),
        file('COPY a «~app/»'),
        file('COPY --from=x «~/.local» /a/'),
        file('COPY <<E «~/.profile»', 'a', 'E'),
        file('WORKDIR «~/a»'),
        file('WORKDIR «"~/a"»'),
        file('VOLUME «~/a» /b'),
        file('VOLUME ["/b", «"~/a"»]'),
        file('RUN --mount=type=bind,source=«~/a»,target=/b make'),
        file('RUN --mount=type=secret,id=~/a,dst=«~/.netrc» make'),
        file('CMD ["«~/a.sh»"]'),
        file('RUN ["bash", "«~/a.sh»"]'),
        file('HEALTHCHECK CMD ["cat", "«~/b»"]'),
        file('ENV A=«~/a» B=«"~/b"»'),
        file('ENV A «~/a»'),
        file('ARG A=«~/a»'),
        { text: file('ENV PATH=«$PATH:~/bin»'), message: 'only bash' },
        file('ONBUILD WORKDIR «~/a»'),
      ],
      good: [
        file('COPY a~ ~b /c~/'),
        file('COPY a~1/b /c'),
        file('ENV A=~1.2 B=~ C=a~/b D="cd ~/x"'),
        file('ENV BASH_ENV=~/.bashrc NPM_CONFIG_PREFIX=~/.npm'),
        file('LABEL a=~/b'),
        file('RUN cd ~/a && ls ~'),
        file('CMD cat ~/a'),
        file('CMD ["sh", "-c", "cat ~/a"]'),
        file('CMD ["ssh", "-i", "~/.ssh/id", "host"]'),
        file('ENTRYPOINT ["sh", "-c"]', 'CMD ["~/a.sh"]'),
      ],
    }));
});

describe('literal-substitution', () => {
  it('finds commands that no shell runs', () =>
    testRule(substitution, {
      bad: [
        file('ENV A=«"$(uname -m)"»'),
        file('ENV A=«"$(go env GOPATH)/bin:/a"»'),
        file('ENV A=«`date`»'),
        file('ARG A=«$(date)»'),
        file('LABEL a=«"$(git rev-parse HEAD)"»'),
        file('WORKDIR «$(pwd)/a»'),
        file('COPY «$(ls)» /a/'),
        file('RUN --mount=type=cache,target=«$(pwd)/a» make'),
        file('CMD ["server", "«--id=$(hostname)»"]'),
      ],
      good: [
        file("ENV A='$(date)'"),
        file('ENV PS1="$(pwd) "'),
        file('LABEL usage="docker run -v $(pwd):/a a"'),
        file('ENV A=$((1+2)) B=${C}'),
        file('RUN echo $(date)'),
        file('CMD ["sh", "-c", "a $(b)"]'),
        file('CMD ["make", "A=$(B)"]'),
        '# escape=`\nFROM debian:13\nENV A=`"b`"\n',
      ],
    }));
});

describe('unusable-shell', () => {
  const run = (words: string): string => file(`SHELL ${words}`, 'RUN make');
  const repaired = (bad: string, good: string) => ({ text: run(bad), fixed: run(good) });
  it('finds words that do not run the command', () =>
    testRule(shell, {
      bad: [
        repaired('«["/bin/bash"]»', '["/bin/bash", "-c"]'),
        repaired('«["bash", "-o", "pipefail"]»', '["bash", "-o", "pipefail", "-c"]'),
        repaired('«["/bin/bash", "--login"]»', '["/bin/bash", "--login", "-c"]'),
        repaired('«["conda", "run", "-n", "a", "/bin/bash"]»', '["conda", "run", "-n", "a", "/bin/bash", "-c"]'),
        repaired('[«"/bin/bash -eo pipefail"», "-c"]', '["/bin/bash", "-eo", "pipefail", "-c"]'),
        repaired('["/bin/bash", «"-o pipefail"», "-c"]', '["/bin/bash", "-o", "pipefail", "-c"]'),
        repaired('«["pwsh", "-NoLogo"]»', '["pwsh", "-NoLogo", "-Command"]'),
        repaired('«["cmd", "/S"]»', '["cmd", "/S", "/C"]'),
        run('["/bin/bash", "-c", «"set -e"»]'),
        repaired('["bash", «"-euo"», "-c"]', '["bash", "-euo", "pipefail", "-c"]'),
        repaired('["bash", "-e", «"-o"», "-c"]', '["bash", "-e", "-o", "pipefail", "-c"]'),
        repaired('["bash", «"-opipefail"», "-ec"]', '["bash", "-o", "pipefail", "-ec"]'),
        repaired('["/bin/sh", "-e", «"c"»]', '["/bin/sh", "-e", "-c"]'),
        repaired('["/bin/sh", «"–ec"»]', '["/bin/sh", "-ec"]'),
        { text: file('ONBUILD SHELL «["sh"]»'), fixed: file('ONBUILD SHELL ["sh", "-c"]') },
        {
          text: 'FROM debian:13 AS a\nSHELL «["sh"]»\nFROM a\nCMD b\n',
          fixed: 'FROM debian:13 AS a\nSHELL ["sh", "-c"]\nFROM a\nCMD b\n',
        },
      ],
      good: [
        run('["/bin/bash", "-euo", "pipefail", "-c"]'),
        run('["bash", "-c", "-e"]'),
        run('["zsh", "-opipefail", "-c"]'),
        run('["/bin/bash", "-lc"]'),
        run('["/bin/bash", "-c", "exec \\"$0\\""]'),
        run('["powershell", "-NoProfile"]'),
        run('["pwsh", "-NoLogo", "-ExecutionPolicy", "Bypass", "-Command"]'),
        run('["cmd", "/S", "/C"]'),
        run('["C:\\\\Program Files\\\\a\\\\pwsh.exe", "-c"]'),
        run('["/bin/bash", "/wrapper.sh"]'),
        run('["busybox", "sh", "-c"]'),
        run('["/usr/bin/env", "bash", "-c"]'),
        run('["python3", "-c"]'),
        // Nothing runs under it.
        file('SHELL ["/bin/bash"]', 'CMD ["a"]'),
      ],
    }));
});

it.each([
  [file('WORKDIR ~/a'), 'literal-tilde'],
  [file('ARG SRC=~/src', 'WORKDIR $SRC'), 'literal-tilde'],
  ['FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR C:\\src\\\nCOPY a b\n', 'swallowed-instruction'],
  [file('COPY a b ~'), 'literal-tilde'],
  [file('COPY a /b || true'), 'literal-operator'],
  [file('ENV PORT=1', 'CMD ["a -p $PORT"]'), 'unsplit-command'],
  [file('CMD ["~/a -b"]'), 'unsplit-command'],
  [file('ENTRYPOINT ["bash", "-c"]', 'CMD ["a", "&&", "b"]'), 'split-script'],
  ['FROM scratch\nCOPY a /a\nCMD /a\n', 'missing-shell'],
  ['FROM scratch\nCOPY a /a\nCMD exec /a\n', 'missing-shell'],
  [file('ARG TOKEN', 'ENV TOKEN=$TOKEN'), 'secret-in-arg-or-env'],
  [file('CMD exec a "$B"'), 'exec-in-shell-form'],
])('%j is reported once', async (text, id) => {
  const { result } = await lint({ Dockerfile: text }, { builtIn: 'all', presets: ['recommended', 'strict'] });
  const about = /tilde|operator|split|shell|variable|slash|workdir|secret|swallowed/;
  expect(
    result.files
      .flatMap(({ findings }) => findings)
      .map(({ rule }) => rule.split('/')[1])
      .filter((rule) => rule && about.test(rule)),
  ).toEqual([id]);
});
