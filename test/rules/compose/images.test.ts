import { describe, it } from 'vitest';
import latest from '../../../rules/compose/latest-tag.ts';
import untagged from '../../../rules/compose/untagged-image.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (value: string): string => `services:\n  a:\n    image: ${value}\n`;

describe('untagged-image', () => {
  it('finds images without a tag or digest', () =>
    testRule(untagged, {
      bad: [
        image('«postgres»'),
        image('«"postgres"»'),
        image('«registry.example.org:5000/a»'),
        image('«${REGISTRY:-docker.io}/a/b»'),
        {
          text: {
            'compose.yaml': 'services:\n  a:\n    image: «x»\n',
            'compose.override.yaml': 'services:\n  a:\n    restart: always\n',
          },
        },
        {
          text: {
            'compose.yaml': 'services:\n  a:\n    image: x:1\n',
            'compose.override.yaml': 'services:\n  a:\n    image: «x»\n',
          },
        },
      ],
      good: [
        image('postgres:18'),
        image('postgres@sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d'),
        image('${IMAGE}'),
        image('postgres:${TAG}'),
        image('postgres${TAG}'),
        image('${IMAGE:-postgres:18}'),
        'services:\n  a:\n    build: https://example.org/a.git\n    image: a\n',
        // Built by another service.
        'services:\n  a:\n    build: https://example.org/a.git\n    image: a\n  b:\n    image: a\n',
        {
          'compose.yaml': 'services:\n  a:\n    image: x\n',
          'compose.override.yaml': 'services:\n  a:\n    image: x:1\n',
        },
      ],
    }));
});

describe('latest-tag', () => {
  it('finds the tag latest', () =>
    testRule(latest, {
      bad: [image('«postgres:latest»'), image('«postgres:${TAG:-latest}»'), image("«'ghcr.io/a/b:latest'»")],
      good: [
        image('postgres:18'),
        image('postgres:latest@sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d'),
        image('postgres:${TAG}'),
        image('postgres:latest-alpine'),
        'services:\n  a:\n    build: https://example.org/a.git\n    image: a:latest\n',
      ],
    }));
});
