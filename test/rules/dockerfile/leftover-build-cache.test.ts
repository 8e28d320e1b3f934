import { it } from 'vitest';
import rule from '../../../rules/dockerfile/leftover-build-cache.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string, more = ''): string => `FROM a:1\n${more}RUN ${script}\n`;

it('finds download caches in shipped layers', () =>
  testRule(rule, {
    bad: [
      run('«mamba install» -y a=1'),
      run('«bundle install» --jobs 4'),
      run('«gem install» a:1'),
      run('«go mod download» && go build -o /a'),
      run('«cargo install» --locked a@1'),
      run('mkdir a && «./mvnw -q package»').replace('./mvnw -q package', './mvnw -q package'),
      run('«pnpm install» --frozen-lockfile'),
      run('«cpanm» A@1'),
      run('bash -c "«dotnet restore»"'),
      run('«pacman -Syu» --noconfirm git'),
    ],
    good: [
      run('conda install -y a=1 && conda clean --all --yes'),
      run('composer install', 'ENV COMPOSER_CACHE_DIR=/x\n'),
      run('bundle install && rm -rf ~/.bundle/ "$BUNDLE_PATH"/ruby/*/cache', 'ENV BUNDLE_PATH=/usr/local/bundle\n'),
      run('--mount=type=cache,target=/go/pkg/mod go mod download'),
      run('mvn -Dmaven.repo.local=/x package; cargo build; go version; conda info'),
      `FROM golang:1.25\nRUN go mod download\nCMD ["go", "run", "."]\n`,
      `FROM golang:1.25 AS b\nRUN go mod download\nFROM scratch\nCOPY --from=b /a /a\n`,
    ],
  }));
