import { describe, expect, it } from 'vitest';
import { closedArchiveOf, deprecationOf, isReleaseName, releasesOf } from '../../src/knowledge/end-of-life.ts';

function image(text: string): { readonly name: string; readonly tag: string | undefined } {
  const colon = text.lastIndexOf(':');
  return colon < 0 ? { name: text, tag: undefined } : { name: text.slice(0, colon), tag: text.slice(colon + 1) };
}

describe('the releases that an image tells', () => {
  it.each<[string, readonly string[]]>([
    ['debian:jessie-20210326-slim', ['Debian 8, June 2020, archive.debian.org']],
    ['ubuntu:kinetic', ['Ubuntu 22.10, July 2023, old-releases.ubuntu.com']],
    ['ubuntu:10.04', ['Ubuntu 10.04, ended, old-releases.ubuntu.com']],
    ['centos:7.9.2009', ['CentOS 7, June 2024, vault.centos.org']],
    ['python:2.7-jessie', ['Python 2.7, January 2020', 'Debian 8, June 2020, archive.debian.org']],
    ['golang:1.12-alpine3.8', ['Go 1.12, February 2020', 'Alpine 3.8, May 2020']],
    ['openjdk:8-jre-alpine3.9', ['Alpine 3.9, November 2020']],
    ['postgres:9', ['PostgreSQL 9.6, November 2021']],
    ['redis:6', ['Redis 6.2']],
    ['node:lts-erbium', ['Node.js 12, April 2022']],
    ['ros:kinetic-ros-base-xenial', ['ROS Kinetic, May 2021', 'Ubuntu 16.04, April 2021']],
    ['arm64v8/node:16.20', ['Node.js 16, September 2023']],
    ['eclipse-temurin:8u302-b08-jdk', ['Eclipse Temurin 8']],
    ['mongo:7', ['MongoDB 7.0']],
    ['mongo:7.3', ['MongoDB 7.3, October 2024']],
    ['mysql:8', ['MySQL 8.4']],
    ['haproxy:2-alpine', ['HAProxy 2.8']],
    ['node:latest', []],
    ['scratch', []],
  ])('%s', (text, expected) => {
    const shown = releasesOf(image(text)).map(({ title, ended, end, archive }) =>
      [title, ended ? (end ?? 'ended') : undefined, archive].filter(Boolean).join(', '),
    );
    expect(shown).toEqual(expected);
  });
});

it('names what to use in place of an image', () => {
  expect(deprecationOf(image('k8s.gcr.io/pause:3.2'))).toEqual({
    kind: 'moved',
    since: 'April 2023',
    use: '`registry.k8s.io/pause`',
  });
  expect(deprecationOf(image('rockylinux:9'))?.use).toBe('`rockylinux/rockylinux`');
  expect(deprecationOf(image('mcr.microsoft.com/dotnet/core/sdk:3.1'))?.use).toBe('`mcr.microsoft.com/dotnet/sdk`');
});

it('knows names of releases', () => {
  expect(['bookworm', 'noble', 'humble', 'hydrogen', 'stable', 'alpine', '13'].map(isReleaseName)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

describe('the archive of the packages', () => {
  it.each<[string, string | undefined]>([
    ['debian:stretch', 'Debian 9, archive.debian.org'],
    ['node:6-stretch', 'Debian 9, archive.debian.org'],
    ['nvidia/cuda:10.1-devel-centos7', 'CentOS 7, vault.centos.org'],
    ['node:16', 'archive.debian.org'],
    ['python:2-slim', 'archive.debian.org'],
    ['php:7.2', 'archive.debian.org'],
    ['debian/eol:stretch', undefined],
    ['debian:11', undefined],
    ['ubuntu:14.04', undefined],
    ['node:18', undefined],
    ['node:12-alpine', undefined],
    ['node:16-bullseye', undefined],
    ['php:7', undefined],
    ['acme/node:10', undefined],
    ['acme/base:stretch', undefined],
    ['redis:3', undefined],
  ])('%s', (text, expected) => {
    const closed = closedArchiveOf(image(text));
    expect(closed && [closed.release?.title, closed.host].filter(Boolean).join(', ')).toBe(expected);
  });
});
