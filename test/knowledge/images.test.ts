import { describe, expect, it } from 'vitest';
import { setsVariable } from '../../src/knowledge/image-variables.ts';
import { imageFacts, isKnownImage } from '../../src/knowledge/images.ts';
import { parseImageReference } from '../../src/parse/image-reference.ts';

function image(text: string) {
  const parsed = parseImageReference(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.image;
}

describe('the table of images', () => {
  it.each([
    // The default variant, whatever the tag says besides.
    ['debian', 'debian', 'apt', 'sh'],
    ['node:24-bookworm', 'debian', 'apt', 'sh'],
    // A variant by its tag.
    ['node:24-alpine', 'alpine', 'apk', 'sh'],
    ['golang:1.26-windowsservercore-ltsc2022', 'windows', undefined, 'cmd'],
    // A range of versions; without a number it is the newest.
    ['centos:7', 'centos', 'yum', 'sh'],
    ['centos:8.4.2105', 'centos', 'dnf', 'sh'],
    ['gcr.io/distroless/static-debian12:nonroot', 'distroless', undefined, 'none'],
    // Copies of official images.
    ['public.ecr.aws/docker/library/node:24', 'debian', 'apt', 'sh'],
    ['arm64v8/alpine:3.22', 'alpine', 'apk', 'sh'],
  ])('knows %s', (text, os, packageManager, shell) => {
    expect(imageFacts(image(text))).toMatchObject({ os, packageManager, shell });
  });

  it('knows nothing of others, nor which variant a digest is', () => {
    expect(imageFacts(image('acme/node:24'))).toBeUndefined();
    expect(imageFacts(image('ghcr.io/acme/debian'))).toBeUndefined();
    expect(imageFacts(image(`node@sha256:${'a'.repeat(64)}`))).toBeUndefined();
    expect([isKnownImage('postgres'), isKnownImage('postgrse')]).toEqual([true, false]);
  });

  it('tells what a product serves and keeps', () => {
    expect(imageFacts(image('postgres:17'))).toMatchObject({
      product: 'PostgreSQL',
      role: 'database',
      ports: [5432],
      data: ['/var/lib/postgresql/data'],
      workdir: '/',
      user: '',
    });
    expect(imageFacts(image('postgres:18-alpine'))?.data).toEqual(['/var/lib/postgresql']);
    expect(imageFacts(image('golang:1.26'))?.workdir).toBe('/go');
  });

  it.each([
    ['golang:1.26', 'GOPATH', true],
    ['golang:1.26', 'PORT', false],
    ['nginx:1.27', 'NGINX_PORT', false],
    ['node:24', 'NODE_VERISON', false],
    // Another version may set it.
    ['golang:1.26', 'GOLANG_SHA256', undefined],
    ['python:3.6', 'LANG', undefined],
    ['tomcat:10', 'CATALINA_OPTS', undefined],
    ['tomcat:10', 'APP_HOME', false],
    // What an image sets whose Dockerfile nobody has read is not all.
    ['gcc:14', 'PREFIX', undefined],
    ['debian:13', 'LANG', false],
    ['acme/base', 'PORT', undefined],
  ])('says whether %s sets %s', (text, name, expected) => {
    expect(setsVariable(image(text), name)).toBe(expected);
  });
});
