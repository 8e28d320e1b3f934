import { expect, it } from 'vitest';
import { read } from './read.ts';

it.each<[dockerfile: string, language: string | undefined]>([
  ['FROM $REPO:4.8-windowsservercore-ltsc2022\nRUN dir', 'cmd'],
  ['ARG REPO\nFROM $REPO:4.8-nanoserver-1809\nRUN dir', 'cmd'],
  ['# escape=`\nARG REPO\nFROM $REPO\nRUN dir', 'cmd'],
  ['ARG BASE\nFROM $BASE\nRUN dir', 'posix'],
  ['ARG BASE\nFROM $BASE:22.04\nRUN dir', 'posix'],
  ["ARG BASE\nFROM $BASE\nRUN $ErrorActionPreference = 'Stop'; New-Item x", 'powershell'],
  ['FROM team/tools:1\nRUN Invoke-WebRequest $env:URL -OutFile x.zip', 'powershell'],
  ["FROM team/tools:1\nRUN pwsh -Command 'Write-Host $env:URL'", 'posix'],
  ['FROM debian:13\nRUN echo "$env:x"', 'posix'],
  ['FROM debian:13\nSHELL ["pwsh", "-c"]\nRUN echo x', 'powershell'],
])('knows what reads %j', (dockerfile, language) => {
  const run = read(`${dockerfile}\n`).instructions.at(-1);
  expect(run?.kind === 'run' ? run.script?.language : undefined).toBe(language);
});
