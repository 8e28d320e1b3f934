import { it } from 'vitest';
import compose from '../../../rules/compose/debug-mode.ts';
import dockerfile from '../../../rules/dockerfile/debug-mode.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (variable: string, rest = '    ports: ["80:8000"]\n'): string =>
  `services:\n  web:\n    image: example/web:1\n${rest}    environment:\n      ${variable}\n`;

it('finds published services in debug mode', () =>
  testRule(compose, {
    bad: [
      { text: service('«FLASK_DEBUG: 1»'), message: 'runs code' },
      service('- «APP_DEBUG=true»'),
      service('«DEBUG: "${DEBUG:-True}"»'),
      service('«ASPNETCORE_ENVIRONMENT: Development»'),
      service('«XDEBUG_MODE: debug,coverage»'),
      service('«FLASK_ENV: development»', '    ports: ["80:8000"]\n    volumes: ["./data:/data"]\n'),
    ],
    good: [
      service('FLASK_DEBUG: 0'),
      service('DEBUG: "app:*"'),
      service('APP_ENV: production'),
      service('XDEBUG_MODE: "off"'),
      service('DEBUG: ${DEBUG}'),
      service('DEBUG: 1'),
      service('APP_ENV: development'),
      service('BITNAMI_DEBUG: "true"'),
      service('NODE_ENV: development'),
      service('FLASK_DEBUG: 1', ''),
      service('FLASK_DEBUG: 1', '    ports: ["127.0.0.1:80:8000"]\n'),
      service('FLASK_DEBUG: 1', '    ports: ["80:8000"]\n    volumes: [".:/app"]\n'),
      { 'compose.override.yaml': service('FLASK_DEBUG: 1') },
    ],
  }));

it('finds images in debug mode', () =>
  testRule(dockerfile, {
    bad: [
      'FROM python:3.14\nENV A=b «DEBUG=True»\n',
      'FROM php:8.4-fpm\nENV «XDEBUG_MODE=debug»\n',
      'FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENV «ASPNETCORE_ENVIRONMENT Development»\n',
      'FROM python:3.14 AS base\nENV «FLASK_ENV=development»\nFROM base\n',
    ],
    good: [
      'FROM python:3.14\nENV DEBUG=False\n',
      'FROM python:3.14\nENV FLASK_DEBUG=1\nENV FLASK_DEBUG=0\n',
      'FROM python:3.14 AS test\nENV DEBUG=1\nRUN pytest\nFROM python:3.14\nCOPY --from=test /a /a\n',
      'FROM python:3.14 AS dev\nENV FLASK_DEBUG=1\n',
      'FROM php:8.4-fpm\nENV XDEBUG_MODE=off\n',
      'FROM python:3.14\nARG DEBUG\nENV DEBUG=$DEBUG\n',
    ],
  }));
