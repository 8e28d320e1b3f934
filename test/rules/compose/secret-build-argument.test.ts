import { it } from 'vitest';
import secretBuildArgument from '../../../rules/compose/secret-build-argument.ts';
import { testRule } from '../../../src/test-rule.ts';

const web = (args: string) => `services:\n  web:\n    build:\n      context: .\n      args: ${args}\n`;

it('finds secrets that a build gets as arguments', () =>
  testRule(secretBuildArgument, {
    bad: [
      { text: web('{«NPM_TOKEN»: "${NPM_TOKEN}"}'), message: 'stays in the history of the image' },
      web('[«GITHUB_TOKEN»]'),
      web('["«DB_PASSWORD»=$DB_PASSWORD"]'),
      web('{«API_KEY»: }'),
      web('{«PIP_PASSWORD»: "${PIP_PASSWORD:?}"}'),
      `x-args: &args {«NPM_TOKEN»: "$T"}\nservices:\n  a: {build: {context: ., args: *args}}\n  b: {build: {context: ., args: *args}}\n`,
    ],
    good: [
      web('{NPM_TOKEN: rk_9f8e7d6c5b4a}'),
      web('{NPM_TOKEN: ""}'),
      web('{VERSION: "${VERSION}", TOKEN_URL: "${TOKEN_URL}", PUBLIC_KEY: "${PUBLIC_KEY}"}'),
      'services:\n  web:\n    build: {context: ., secrets: [npm_token]}\nsecrets:\n  npm_token: {environment: NPM_TOKEN}\n',
      { 'compose.yaml': web('[NPM_TOKEN]'), Dockerfile: 'FROM node:24\nARG NPM_TOKEN\nRUN npm ci\n' },
    ],
  }));
