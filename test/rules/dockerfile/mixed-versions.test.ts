import { it } from 'vitest';
import rule from '../../../rules/dockerfile/mixed-versions.ts';
import { testRule } from '../../../src/test-rule.ts';

function two(build: string, runs: string): string {
  return `FROM ${build} AS build\nRUN make\nFROM ${runs}\nCOPY --from=build /app /app\n`;
}

it('reports two versions of one image', () =>
  testRule(rule, {
    bad: [
      { text: two('golang:1.25', '«golang:1.26»'), message: '`golang:1.26` runs files built in `golang:1.25`' },
      { text: two('python:3.12-bookworm', '«python:3.13-slim»'), message: 'the versions differ' },
      { text: two('maven:3.9-amazoncorretto-21', '«amazoncorretto:17»'), message: 'the versions differ' },
      {
        text: two('mcr.microsoft.com/dotnet/sdk:9.0', '«mcr.microsoft.com/dotnet/aspnet:8.0-alpine»'),
        message: 'the versions differ',
      },
      { text: two('eclipse-temurin:21-jdk', '«eclipse-temurin:17-jre»'), message: 'the versions differ' },
      {
        text: two('mcr.microsoft.com/dotnet/sdk:9.0', '«mcr.microsoft.com/dotnet/sdk:8.0»'),
        message: 'the versions differ',
      },
      { text: `ARG V=22\n${two('node:$V', '«node:20-alpine»')}`, message: '`node:22`' },
    ],
    good: [
      two('eclipse-temurin:17', 'eclipse-temurin:21-jre'),
      two('maven:3.9-eclipse-temurin-21', 'eclipse-temurin:21-jre-alpine'),
      two('gradle:8', 'eclipse-temurin:21'),
      two('mcr.microsoft.com/dotnet/sdk:9.0.305', 'mcr.microsoft.com/dotnet/aspnet:9.0'),
      two('node:24', 'node:24-slim'),
      two('node:24.3', 'node:24-alpine'),
      two('node:24', 'python:3.13'),
      two('debian:12', 'debian:13'),
      two('node:lts', 'node:24'),
      'FROM golang:1.25 AS old\nRUN true\nFROM golang:1.26\nRUN true\n',
      `ARG A\nARG B=22\n${two('node:$A', 'node:$B')}`,
    ],
  }));
