import { it } from 'vitest';
import rule from '../../../rules/shell/go-get-outside-module.ts';
import { testRule } from '../../../src/test-rule.ts';

const go = (script: string, tag = ':1.25-alpine'): string => `FROM golang${tag}\nRUN ${script}\n`;

it('finds go get where there is no module', () =>
  testRule(rule, {
    bad: [
      {
        text: go('«go get» -u -v golang.org/x/lint/golint'),
        fixed: go('go install -v golang.org/x/lint/golint@latest'),
        message: 'outside a module has failed since Go 1.18',
      },
      { text: go('«go get» github.com/a/b@v1.2.3', ''), fixed: go('go install github.com/a/b@v1.2.3', '') },
      {
        text: go('apk add git && «go get» github.com/a/b github.com/c/d', ':latest'),
        fixed: go('apk add git && go install github.com/a/b@latest github.com/c/d@latest', ':latest'),
      },
      { text: go('«go get» -d github.com/a/b', ':1.18'), fixed: go('go get -d github.com/a/b', ':1.18') },
      {
        text: go('["«go", "get»", "github.com/a/b"]', ':alpine'),
        fixed: go('["go", "get", "github.com/a/b"]', ':alpine'),
      },
      {
        text: go('<<EOF\nCGO_ENABLED=0 «go get» \\\n  github.com/a/b\nEOF', ':1'),
        fixed: go('<<EOF\nCGO_ENABLED=0 go install \\\n  github.com/a/b@latest\nEOF', ':1'),
      },
      { text: go('«go get» github.com/a/b || true'), fixed: go('go install github.com/a/b@latest || true') },
      {
        text: go('apk add curl git make && «go get» github.com/a/b && cd /x && make'),
        fixed: go('apk add curl git make && go install github.com/a/b@latest && cd /x && make'),
      },
    ],
    good: [
      go('go get github.com/a/b', ':1.17'),
      go('go install github.com/a/b@latest; go get; go get ./...; go get -d -v .; go get $TOOL'),
      go('go mod init x && go get github.com/a/b'),
      go('git clone https://a/b && cd b && go get github.com/a/b'),
      go('GO111MODULE=off go get github.com/a/b'),
      'FROM golang:1.25\nENV GO111MODULE=off\nRUN go get github.com/a/b\n',
      'FROM golang:1.25\nCOPY . .\nRUN go get github.com/a/b\n',
      'FROM alpine:3.10\nRUN apk add go && go get github.com/a/b\n',
      'FROM golang@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nRUN go get github.com/a/b\n',
    ],
  }));
