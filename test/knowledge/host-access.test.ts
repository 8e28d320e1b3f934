import { expect, it } from 'vitest';
import { hostAccess } from '../../src/knowledge/host-access.ts';

it.each([
  ['tecnativa/docker-socket-proxy', 'proxy'],
  ['prom/node-exporter', 'agent'],
  ['cadvisor/cadvisor', 'agent'],
  ['timberio/vector', 'agent'],
  ['acme/log-collector', 'agent'],
  ['offen/docker-volume-backup', 'backup'],
  ['library/traefik', 'router'],
  ['linuxserver/swag', 'router'],
  ['portainer/agent', 'manager'],
  ['amir20/dozzle', 'manager'],
  ['gitlab/gitlab-runner', 'runner'],
  ['coder/coder', 'runner'],
  ['docker', 'runner'],
  ['home-assistant/home-assistant', 'hardware'],
])('knows what %s does with its host', (name, access) => expect(hostAccess(name)).toBe(access));

it.each([
  'example/app',
  'acme/transcoder',
  'acme/vector-db',
  'acme/dockery',
  'acme/proxy',
  'acme/worker',
  'acme/agent',
  'acme/monitored-shop',
  'mankind/api',
  'acme/hiccup-api',
])('knows nothing of %s', (name) => expect(hostAccess(name)).toBe(undefined));
