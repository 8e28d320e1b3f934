import { describe, expect, it } from 'vitest';
import { isTemplate } from '../../src/discover/template.ts';

describe('a Dockerfile is a template', () => {
  it.each([
    'FROM {{ base_image }}\n',
    'FROM node:{{cookiecutter.node_version}}\n',
    'FROM %%BASE%%\n',
    'FROM mcr.microsoft.com/devcontainers/go:${templateOption:imageVariant}\n',
    'FROM @BASE_IMAGE@\n',
    'FROM alpine\n{% if debug %}\nRUN apk add curl\n{% endif %}\n',
    'FROM alpine\n<% if debug %>\nENV A=1\n<% end %>\n',
    'FROM alpine\nENV VERSION={{ version }}\n',
    'FROM alpine\nLABEL version="{{ version | default("1") }}"\n',
    'RUN version={{ARGS["version"]}} && make\n',
    'FROM alpine\n%%SETUP%%\nRUN make\n',
    'FROM alpine\n@SETUP@\n',
    'FROM alpine\nEXPOSE @WEB_PORT@\n',
    'FROM alpine\nEXPOSE 80 %%PORT%%/tcp\n',
    'FROM alpine\nARG TAG=@TAG2@\n',
    '{{\n  set x to 1\n}}FROM alpine\n',
  ])('%j', (text) => {
    expect(isTemplate(text, 'dockerfile')).toBe(true);
  });
});

describe('a Dockerfile is none', () => {
  it.each([
    'FROM alpine\n',
    'FROM alpine@sha256:abc\n',
    'ARG V=1.2\nFROM alpine:${V%%.*}\n',
    'ARG R=a/b\nFROM ${R%%/*}/c:${V%%x%%}\n',
    "FROM alpine\nRUN docker inspect --format '{{.State.Status}}' x\n",
    "FROM alpine\nHEALTHCHECK CMD docker inspect -f '{{json .State}}' x\n",
    'FROM alpine\nRUN curl -w "%{http_code}" x | awk \'{print $1}\'\n',
    'FROM alpine\nRUN sed -i "s/{{ PORT }}/80/" /etc/nginx.conf\n',
    'FROM alpine\n# rendered from {{ name }}\n',
    'FROM alpine\nCOPY <<EOF /etc/app.j2\n{% if x %}\n{{ y }}\n{% endif %}\nEOF\n',
    'FROM alpine\nLABEL title="{{ title }}"\nRUN make\n',
    "FROM alpine\nENV BANNER='{{ host }}'\n",
    'FROM alpine\nENV TOKEN=@TOKEN@\n',
    'FROM alpine\nLABEL mail="a @B@ c"\n',
    'FROM alpine\nENV FORMAT="{{.Name}}"\n',
  ])('%j', (text) => {
    expect(isTemplate(text, 'dockerfile')).toBe(false);
  });
});

describe('a Compose file', () => {
  it.each([
    ['services:\n  web:\n    image: {{ image }}\n', true],
    ['services:\n  web:\n    image: "{{ image }}:{{ tag }}"\n', true],
    ['services:\n  web:\n    environment:\n      - HOST={{ HOST }}\n', true],
    ['services:\n{% for x in y %}\n  a: {}\n{% endfor %}\n', true],
    ['services:\n  web:\n    hostname: "{{.Node.Hostname}}"\n', false],
    ['services:\n  web:\n    logging: {options: {tag: "{{.ImageName}}|{{.Name}}"}}\n', false],
    ['services:\n  web:\n    environment:\n      - TOPIC=x/{{ .Id }}/y\n', false],
    ['services:\n  web:\n    image: ${IMAGE:-nginx}\n', false],
  ])('%j: %s', (text, expected) => {
    expect(isTemplate(text, 'compose')).toBe(expected);
  });
});
