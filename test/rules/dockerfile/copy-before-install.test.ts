import { test } from 'vitest';
import rule from '../../../rules/dockerfile/copy-before-install.ts';
import { testRule } from '../../../src/test-rule.ts';

const installs = [
  'npm install',
  'npm ci && npm run build',
  'npm install --omit=dev',
  'yarn',
  'yarn install --frozen-lockfile',
  'corepack enable && pnpm i --frozen-lockfile',
  'bun install',
  'pip3 install --no-cache-dir -r requirements.txt',
  'python -m pip install --requirement=requirements/prod.txt',
  'bundle install --jobs 4',
  'composer install --no-dev',
  'go mod download',
  'cargo fetch',
  'uv sync --frozen',
  'poetry install --no-root',
  'mvn -B dependency:go-offline',
  'dotnet restore',
  'mix deps.get',
  'cd web && npm ci',
  '["npm", "ci"]',
  '<<EOF\nnpm ci\nEOF',
];

test('copy-before-install', () =>
  testRule(rule, {
    bad: [
      ...installs.map((install) => `FROM debian:12\nWORKDIR /app\nCOPY «.» .\nRUN ${install}\n`),
      {
        text: 'FROM node:24\nADD «.» /app\nRUN npm ci\n',
        message: /before the install: every change .* `npm ci` again/,
      },
      'FROM node:24\nCOPY --chown=node:node «./» ./\nENV A=b\nRUN npm ci\n',
      'FROM node:24\nCOPY ["«.»", "/app"]\nRUN npm ci\n'.replace('"«.»"', '«"."»'),
      'FROM node:24 AS build\nCOPY «.» .\nRUN npm ci\nFROM nginx:1.27\nCOPY --from=build /dist /srv\n',
      'FROM php:8.3\nWORKDIR /var/www/html\nCOPY «html/» /var/www/html\nRUN composer install\n',
      'FROM golang:1.23\nWORKDIR /src\nCOPY «./cmd» ./cmd\nCOPY go.mod go.sum ./\nRUN go mod download\n',
      'FROM node:24\nCOPY package.json ./\nCOPY «.» .\nRUN npm ci\n',
    ],
    good: [
      'FROM node:24\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\n',
      'FROM node:24\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nRUN npm run build && npm ci --omit=dev\n',
      'FROM node:24 AS deps\nCOPY package*.json ./\nRUN npm ci\nFROM deps\nCOPY . .\nRUN npm ci --omit=dev\n',
      'FROM python:3.13\nCOPY . .\nRUN pip install --no-cache-dir .\n',
      'FROM python:3.13\nCOPY . .\nRUN pip install --no-cache-dir -r requirements.txt -e .\n',
      'FROM node:24\nCOPY . .\nRUN npm install -g serve\n',
      'FROM node:24\nCOPY . .\nRUN --mount=type=cache,target=/root/.npm npm ci\n',
      'FROM node:24\nCOPY --from=src . .\nRUN npm ci\n',
      'FROM golang:1.23\nCOPY . .\nRUN go build ./...\n',
      'FROM node:24\nCOPY . .\nFROM node:24\nRUN npm ci\n',
      'FROM debian:12\nCOPY . .\nRUN apt-get update && apt-get install -y git\n',
      { Dockerfile: 'FROM node:24\nCOPY . .\nRUN npm ci\n', '.dockerignore': '*\n!package.json\n!package-lock.json\n' },
    ],
  }));
