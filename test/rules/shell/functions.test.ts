import { it } from 'vitest';
import keyword from '../../../rules/shell/function-keyword.ts';
import indirect from '../../../rules/shell/indirectly-called-function.ts';
import missing from '../../../rules/shell/missing-function-arguments.ts';
import uncalled from '../../../rules/shell/uncalled-function.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string): string => `FROM debian:13\nRUN ${script}\n`;
const bash = (script: string): string => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN ${script}\n`;

it('finds the keyword function in scripts for sh', () =>
  testRule(keyword, {
    bad: [
      { text: run('«function setup()» { apk add curl; }; setup'), fixed: run('setup() { apk add curl; }; setup') },
      { text: run('«function fetch» { curl "$1"; }; fetch a'), fixed: run('fetch() { curl "$1"; }; fetch a') },
      { text: run('«function  f  ( )» { a; }'), fixed: run('f() { a; }') },
      run('«function build-all» { make; }; build-all'),
      { text: run('a && «function f» { b; } && f'), fixed: run('a && f() { b; } && f') },
    ],
    good: [
      run('build () { make; }; build'),
      run('setup() (apk add curl); setup'),
      run('functions() { make; }; functions'),
      bash('function build() { make; }; build'),
      bash('function build { make; }; build'),
    ],
  }));

it('finds functions that get no arguments', () =>
  testRule(missing, {
    bad: [
      { text: run('«install_pkg»() { apk add "$1"; }; install_pkg'), message: 'no call passes any' },
      run('«f»() { echo "$@"; }; f; f'),
      run('«f»() { echo $#; }; f'),
      run('«f»() { for x in $*; do :; done; }; f > /x'),
      run('«f»() { echo ${2}; }; f || f'),
    ],
    good: [
      run('install_pkg() { set -- curl; apk add "$1"; }; install_pkg'),
      run('install_pkg() { apk add "$1"; }; install_pkg curl; install_pkg'),
      run('f() { apk add "${1:-curl}"; }; f'),
      run('f() { while [ -n "$1" ]; do shift; done; }; f'),
      run('f() { apk add "$1"; }'),
      run('f() { echo $0 $?; }; f'),
      run("f() { awk '{ print $1 }'; }; f"),
    ],
  }));

it('finds functions that nothing calls', () =>
  testRule(uncalled, {
    bad: [
      { text: run('«build»() { make; }; make; exit 0'), message: 'the function `build` is never called' },
      run('«build»() { make; }; unset -f build'),
      run('«f»() { a; }; f() { b; }; f'),
      run('«f»() { f; }; exit 1'),
      run('«f»() { a; }; if b; then exit 0; else exit 1; fi'),
    ],
    good: [
      run('build() { make; }; if ! build; then exit 1; fi; exit 0'),
      run('helper() { make; }'),
      run('f() { a; }; f; unset -f f'),
      run('f() { a; }; f; f() { b; }; f'),
      run('f() { a; }; b || exit 1'),
      run('if a; then f() { b; }; else f() { c; }; fi; f; exit 0'),
      run('do_f() { a; }; do_$x; exit 0'),
      run("action='f'; f() { a; }; $action; exit 0"),
      run('build() { make; }; trap build EXIT; exit 0'),
    ],
  }));

it('finds functions whose name appears only in a string or an argument', () =>
  testRule(indirect, {
    bad: [
      run('«build»() { make; }; trap build EXIT; exit 0'),
      run('«build»() { make; }; eval build; exit 0'),
      run("«build»() { make; }; trap 'build; ls' EXIT; exit 0"),
    ],
    good: [
      run('build() { make; }; make; exit 0'),
      run('build() { make; }; trap build EXIT'),
      run('build() { make; }; build; trap build EXIT; exit 0'),
    ],
  }));
