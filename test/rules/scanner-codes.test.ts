import { describe, expect, it } from 'vitest';
import { lint } from '../support/lint.ts';

type Lines = readonly string[];

const codesOf = async (lines: Lines, preset: string) => {
  const name = lines[0] === 'services:' ? 'compose.yaml' : 'Dockerfile';
  const { result } = await lint({ [name]: `${lines.join('\n')}\n` }, { presets: [preset], builtIn: 'all' });
  return result.files.flatMap(({ findings }) => findings.flatMap(({ aliases }) => aliases));
};

describe('the preset of a scanner', () => {
  it.each<[tool: string, code: string, fires: Lines, quiet: Lines]>([
    ['trivy', 'DS-0001', ['FROM debian'], ['FROM scratch']],
    ['trivy', 'DS-0002', ['FROM foo'], ['FROM foo', 'USER app']],
    ['trivy', 'DS-0005', ['FROM foo', 'ADD a /b'], ['FROM foo', 'ADD a.tar /']],
    [
      'trivy',
      'DS-0006',
      ['FROM golang:1.7.3 AS dep', 'COPY --from=dep /binary /'],
      ['FROM golang:1.7.3 AS dep', 'FROM alpine:3', 'COPY --from=dep /b /'],
    ],
    ['trivy', 'DS-0007', ['FROM foo', 'ENTRYPOINT ["a"]', 'ENTRYPOINT ["b"]'], ['FROM foo', 'ENTRYPOINT ["a"]']],
    ['trivy', 'DS-0008', ['FROM foo', 'EXPOSE 65536'], ['FROM foo', 'EXPOSE 65535']],
    ['trivy', 'DS-0009', ['FROM foo', 'WORKDIR path/to'], ['FROM foo', 'WORKDIR /a']],
    ['trivy', 'DS-0010', ['FROM foo', 'RUN sudo apt-get install -y x'], ['FROM foo', 'RUN apt-get install -y sudo']],
    ['trivy', 'DS-0011', ['FROM foo', 'COPY a b c'], ['FROM foo', 'COPY a b c/']],
    ['trivy', 'DS-0012', ['FROM a:1 AS x', 'FROM b:1 AS x'], ['FROM a:1 AS x', 'FROM b:1 AS y']],
    ['trivy', 'DS-0013', ['FROM foo', 'RUN cd /a'], ['FROM foo', 'WORKDIR /a', 'RUN make']],
    [
      'trivy',
      'DS-0014',
      ['FROM foo', 'RUN wget http://a', 'RUN curl http://b'],
      ['FROM foo', 'RUN wget a.example', 'RUN wget b.example'],
    ],
    ['trivy', 'DS-0015', ['FROM foo', 'RUN yum install vim'], ['FROM foo', 'RUN yum install -y a && yum clean all']],
    ['trivy', 'DS-0016', ['FROM foo', 'CMD a', 'CMD b'], ['FROM foo', 'CMD a']],
    [
      'trivy',
      'DS-0017',
      ['FROM foo', 'RUN apt-get update'],
      ['FROM foo', 'RUN apt-get update && apt-get install -y curl'],
    ],
    ['trivy', 'DS-0019', ['FROM foo', 'RUN dnf install vim'], ['FROM foo', 'RUN dnf install -y a && dnf clean all']],
    [
      'trivy',
      'DS-0020',
      ['FROM foo', 'RUN zypper install bash'],
      ['FROM foo', 'RUN zypper install bash && zypper clean'],
    ],
    ['trivy', 'DS-0021', ['FROM foo', 'RUN apt-get install vim'], ['FROM foo', 'RUN apt-get install -y vim']],
    ['trivy', 'DS-0022', ['FROM foo', 'MAINTAINER a@b.c'], ['FROM foo', 'LABEL maintainer=a']],
    ['trivy', 'DS-0023', ['FROM foo', 'HEALTHCHECK CMD a', 'HEALTHCHECK CMD b'], ['FROM foo', 'HEALTHCHECK CMD a']],
    ['trivy', 'DS-0024', ['FROM foo', 'RUN apt-get -y dist-upgrade'], ['FROM foo', 'RUN apt-get -y upgrade']],
    ['trivy', 'DS-0025', ['FROM foo', 'RUN apk add bash'], ['FROM foo', 'RUN apk add --no-cache bash']],
    ['trivy', 'DS-0026', ['FROM foo'], ['FROM foo', 'HEALTHCHECK CMD a']],
    [
      'trivy',
      'DS-0027',
      ['FROM foo', 'RUN microdnf install vim'],
      ['FROM foo', 'RUN microdnf install -y a && microdnf clean all'],
    ],
    [
      'trivy',
      'DS-0029',
      ['FROM foo', 'RUN apt-get install -y vim'],
      ['FROM foo', 'RUN apt-get install -y --no-install-recommends vim'],
    ],
    ['trivy', 'DS-0030', ['FROM foo', 'WORKDIR /proc/self'], ['FROM foo', 'WORKDIR /app']],
    ['trivy', 'DS-0031', ['FROM foo', 'ARG GITHUB_TOKEN'], ['FROM foo', 'ENV PUBLIC_KEY=a']],
    ['checkov', 'CKV_DOCKER_2', ['FROM foo', 'RUN a'], ['FROM foo', 'HEALTHCHECK CMD a']],
    ['checkov', 'CKV_DOCKER_3', ['FROM foo', 'RUN a'], ['FROM foo', 'USER a']],
    ['checkov', 'CKV_DOCKER_4', ['FROM foo', 'ADD a b'], ['FROM foo', 'COPY a b']],
    [
      'checkov',
      'CKV_DOCKER_5',
      ['FROM foo', 'RUN apt-get update'],
      ['FROM foo', 'RUN apt-get update && apt-get install -y x'],
    ],
    ['checkov', 'CKV_DOCKER_6', ['FROM foo', 'MAINTAINER a'], ['FROM foo', 'LABEL maintainer=a']],
    ['checkov', 'CKV_DOCKER_7', ['FROM foo'], ['FROM foo:1']],
    ['checkov', 'CKV_DOCKER_8', ['FROM foo', 'USER root'], ['FROM foo', 'USER a']],
    ['checkov', 'CKV_DOCKER_9', ['FROM foo', 'RUN apt install curl'], ['FROM foo', 'RUN apt-get install -y x']],
    ['checkov', 'CKV_DOCKER_10', ['FROM foo', 'WORKDIR app'], ['FROM foo', 'WORKDIR /a']],
    ['checkov', 'CKV_DOCKER_11', ['FROM a:1 as x', 'FROM b:1 as x'], ['FROM a:1 as x', 'FROM b:1 as y']],
    ['checkov', 'CKV2_DOCKER_1', ['FROM foo', 'RUN sudo a'], ['FROM foo', 'RUN a']],
    [
      'checkov',
      'CKV2_DOCKER_2',
      ['FROM foo', 'RUN curl -k https://a.example/x'],
      ['FROM foo', 'RUN curl https://a.example/x'],
    ],
    [
      'checkov',
      'CKV2_DOCKER_3',
      ['FROM foo', 'RUN wget --no-check-certificate https://a.example/x'],
      ['FROM foo', 'RUN wget https://a.example/x'],
    ],
    [
      'checkov',
      'CKV2_DOCKER_4',
      ['FROM foo', 'RUN pip install --trusted-host pypi.org x'],
      ['FROM foo', 'RUN pip install x'],
    ],
    ['checkov', 'CKV2_DOCKER_5', ['FROM foo', 'ENV PYTHONHTTPSVERIFY=0'], ['FROM foo', 'ENV PYTHONHTTPSVERIFY=1']],
    [
      'checkov',
      'CKV2_DOCKER_6',
      ['FROM foo', 'ENV NODE_TLS_REJECT_UNAUTHORIZED=0'],
      ['FROM foo', 'ENV NODE_TLS_REJECT_UNAUTHORIZED=1'],
    ],
    ['checkov', 'CKV2_DOCKER_7', ['FROM foo', 'RUN apk add --allow-untrusted x'], ['FROM foo', 'RUN apk add x']],
    [
      'checkov',
      'CKV2_DOCKER_8',
      ['FROM foo', 'RUN apt-get install -y --allow-unauthenticated x'],
      ['FROM foo', 'RUN apt-get install -y x'],
    ],
    [
      'checkov',
      'CKV2_DOCKER_9',
      ['FROM foo', 'RUN yum install -y --nogpgcheck x'],
      ['FROM foo', 'RUN yum install -y x'],
    ],
    [
      'checkov',
      'CKV2_DOCKER_11',
      ['FROM foo', 'RUN apt-get install --force-yes x'],
      ['FROM foo', 'RUN apt-get install -y x'],
    ],
    [
      'checkov',
      'CKV2_DOCKER_12',
      ['FROM foo', 'ENV NPM_CONFIG_STRICT_SSL=false'],
      ['FROM foo', 'ENV NPM_CONFIG_STRICT_SSL=true'],
    ],
    [
      'checkov',
      'CKV2_DOCKER_13',
      ['FROM foo', 'RUN npm config set strict-ssl false'],
      ['FROM foo', 'RUN npm config set strict-ssl true'],
    ],
    [
      'checkov',
      'CKV2_DOCKER_14',
      ['FROM foo', 'ENV GIT_SSL_NO_VERIFY=true'],
      ['FROM foo', 'RUN git clone https://a.example/b'],
    ],
    [
      'checkov',
      'CKV2_DOCKER_15',
      ['FROM foo', 'RUN yum-config-manager --setopt=sslverify=false'],
      ['FROM foo', 'RUN yum config-manager --setopt=sslverify=1'],
    ],
    ['checkov', 'CKV2_DOCKER_16', ['FROM foo', 'ENV PIP_TRUSTED_HOST=pypi.org'], ['FROM foo', 'RUN pip install x']],
  ])('%s reports %s where the tool does, and not elsewhere', async (tool, code, fires, quiet) => {
    expect(await codesOf(fires, tool)).toContain(code);
    expect(await codesOf(quiet, tool)).not.toContain(code);
  });
});
