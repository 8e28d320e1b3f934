import { test } from 'vitest';
import absent from '../../../rules/dockerfile/inherited-copy-directory.ts';
import rule from '../../../rules/dockerfile/relative-copy-destination.ts';
import { testRule } from '../../../src/test-rule.ts';

test('relative-copy-destination', () =>
  testRule(rule, {
    bad: [
      'FROM openresty/openresty:alpine\nCOPY nginx.conf «usr/local/openresty/nginx/conf/»\n',
      'FROM debian:12\nADD app.tar.gz «app/»\n',
      'FROM debian:12\nCOPY a "«app»/"\nWORKDIR /app\n'.replace('"«app»/"', '«"app/"»'),
      'FROM debian:12 AS base\nFROM base\nCOPY a «./»\n',
      'FROM ubuntu:24.04\nCOPY --from=x /a «bin/»\n',
      'FROM node:24\nCOPY a «app/»\n',
    ],
    good: [
      'FROM debian:12\nWORKDIR /app\nCOPY a .\n',
      'FROM debian:12 AS base\nWORKDIR /app\nFROM base\nCOPY a .\n',
      'FROM debian:12\nCOPY a /app/\n',
      'FROM debian:12\nCOPY a $HOME/\n',
      'FROM php:8.3-apache\nCOPY a .\n',
      'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCOPY a C:\\\\a\n',
      'FROM debian:12\nONBUILD COPY . .\n',
    ],
  }));

test('inherited-copy-directory', () =>
  testRule(absent, {
    bad: [
      'FROM php:8.3-apache\nCOPY a «.»\n',
      'FROM example.com/base:1\nADD a «bin/»\n',
      'FROM scratch\nCOPY a «app»\n',
    ],
    good: ['FROM node:24\nWORKDIR /app\nCOPY a .\n', 'FROM debian:12\nCOPY a .\n', 'FROM node:24\nCOPY a /app\n'],
  }));
