import { describe, expect, it } from 'vitest';
import { classifyName, classifyPath } from '../../src/discover/classify.ts';

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
    ['podman-compose.yml', 'compose'],
    ['podman-compose.override.yaml', 'compose'],
    ['docker-stack.yml', 'compose'],
    ['docker-stack-prod.yaml', 'compose'],
  ])('%s is surely a %s', (name, kind) => {
    expect(classifyName(name)).toEqual({ kind, sure: true });
  });

  it.each([
    'Dockerfile.go',
    'dockerfile.ts',
    'Dockerfile.php',
    'composer.yml',
    'docker-composer.yaml',
    'stack.yml',
    'stack-prod.yaml',
  ])('%s has to show its content first', (name) => {
    expect(classifyName(name)?.sure).toBe(false);
  });

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
    'podman.yaml',
    'docker-stack.yml.j2',
    'mystack.yml',
    'docker-bake.yml',
    'docker-compose.yml.bak',
    'Makefile',
    'dockerfiles',
  ])('%s is left alone', (name) => {
    expect(classifyName(name)).toBeUndefined();
  });
});

describe('classifyPath', () => {
  it('is not sure of the workflows of GitHub, whatever they are called', () => {
    expect(classifyPath('/a/.github/workflows/docker-compose.yml')).toEqual({ kind: 'compose', sure: false });
    expect(classifyPath('/a/.github/Dockerfile')).toEqual({ kind: 'dockerfile', sure: true });
    expect(classifyPath('/a/docker-compose.yml')).toEqual({ kind: 'compose', sure: true });
  });
});
