import { describe, expect, it } from 'vitest';
import { classifyName, classifyText, looksLike } from '../../src/discover/classify.ts';

describe('classifyName', () => {
  it.each([
    ['Dockerfile', 'dockerfile'],
    ['dockerfile', 'dockerfile'],
    ['Dockerfile.dev', 'dockerfile'],
    ['api.Dockerfile', 'dockerfile'],
    ['api.dockerfile', 'dockerfile'],
    ['Containerfile', 'dockerfile'],
    ['Containerfile.prod', 'dockerfile'],
    ['app.Containerfile', 'dockerfile'],
    ['compose.yaml', 'compose'],
    ['compose.override.yml', 'compose'],
    ['compose-dev.yaml', 'compose'],
    ['compose_test.yml', 'compose'],
    ['docker-compose.yml', 'compose'],
    ['docker-compose.prod.yaml', 'compose'],
  ])('%s is surely a %s', (name, kind) => {
    expect(classifyName(name)).toEqual({ kind, sure: true });
  });

  it.each(['Dockerfile.go', 'dockerfile.ts', 'Dockerfile.php', 'composer.yml', 'docker-composer.yaml'])(
    '%s has to show its content first',
    (name) => {
      expect(classifyName(name)?.sure).toBe(false);
    },
  );

  it.each([
    'Dockerfile.dockerignore',
    'Dockerfile.j2',
    'Dockerfile.tmpl',
    'Dockerfile.in',
    'Dockerfile.template',
    'Dockerfile.md',
    'Dockerfile.orig',
    'Dockerfile.dev~',
    'compose.yaml.j2',
    'compose.json',
    'my-compose.yaml',
    'docker-compose.yml.bak',
    'Makefile',
    'dockerfiles',
  ])('%s is left alone', (name) => {
    expect(classifyName(name)).toBeUndefined();
  });
});

describe('classifyText', () => {
  it.each([
    ['FROM alpine\n', '', 'dockerfile'],
    ['services:\n  web:\n    image: nginx\n', '', 'compose'],
    ['# comment\n\ninclude:\n  - a.yaml\n', '', 'compose'],
    ['{"services": {}}', '', 'compose'],
    ['anything', 'stack.yml', 'compose'],
    ['', '', 'dockerfile'],
    ['FROM alpine\nRUN <<EOF cat > x\nservices:\nEOF\n', '', 'dockerfile'],
  ])('%j named %j is a %s', (text, name, kind) => {
    expect(classifyText(text, name)).toBe(kind);
  });
});

describe('looksLike a Dockerfile', () => {
  it.each([
    ['# syntax=docker/dockerfile:1\n\nFROM golang:1.24 AS build\n', true],
    ['ARG VERSION=1\nFROM x:$VERSION\n', true],
    ['from x import y\n', false],
    ["import { readFile } from 'node:fs';\n", false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(looksLike('dockerfile', text)).toBe(expected);
  });
});
