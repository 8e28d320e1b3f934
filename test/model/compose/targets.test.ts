import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/knowledge/targets.ts';
import { loadOne } from './load.ts';

const services = 'services:\n  a:\n    image: x\n';
const placed = `${services}    deploy: {placement: {constraints: [node.role == manager]}}\n`;
const overlay = (more = '') => `${services}networks:\n  n: {driver: overlay${more}}\n`;

describe('the targets of a project', () => {
  it.each<[string, string, readonly Target[]]>([
    ['compose.yaml', services, ['compose']],
    ['compose.yaml', placed, ['compose']],
    ['docker-stack.compose.yml', services, ['swarm']],
    ['docker-compose.swarm.yml', services, ['swarm']],
    ['docker-compose.stack.yml', services, ['compose']],
    ['docker-compose.stack.yml', placed, ['swarm']],
    ['docker-compose.stack.yml', `${placed}    build: .\n`, ['compose']],
    ['compose.yaml', overlay(), ['swarm']],
    ['compose.yaml', overlay(', attachable: false'), ['swarm']],
    ['compose.yaml', overlay(', attachable: true'), ['compose']],
    ['compose.yaml', overlay(', attachable: "${ATTACH}"'), ['compose']],
    ['compose.yaml', overlay(', external: true'), ['compose']],
  ])('%s with %j', (name, text, expected) => {
    expect([...loadOne({ [name]: text }).targets]).toEqual(expected);
  });

  it('are those of Compose where a file is merged onto another one', () => {
    const files = { 'compose.yaml': services, 'compose.swarm.yaml': 'services:\n  a: {hostname: b}\n' };
    const project = loadOne(files, { compose: { files: [['compose.yaml', 'compose.swarm.yaml']] } });
    expect([...project.targets]).toEqual(['compose']);
    expect(project.forSwarm).toBe(true);
  });

  it.each<[readonly Target[], boolean]>([
    [['swarm'], true],
    [['compose', 'swarm'], false],
    [['kubernetes'], false],
    [[], false],
  ])('are %j if the configuration says so', (targets, forSwarm) => {
    const project = loadOne({ 'docker-compose.swarm.yml': placed }, { targets });
    expect([...project.targets]).toEqual(targets);
    expect(project.forSwarm).toBe(forSwarm);
  });
});
