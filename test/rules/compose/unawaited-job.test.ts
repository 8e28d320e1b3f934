import { it } from 'vitest';
import rule from '../../../rules/compose/unawaited-job.ts';
import { testRule } from '../../../src/test-rule.ts';

const web = (lines: string, job: string) => `services:\n  web:\n    image: example/web:1\n${lines}  ${job}`;

it('finds services that do not wait for a job', () =>
  testRule(rule, {
    bad: [
      { text: web('    depends_on: [«migrate»]\n', 'migrate: {image: "example/web:1"}\n'), message: 'is a job' },
      web(
        '    depends_on: {setup: {condition: «service_started»}}\n',
        'setup: {image: "example/web:1", command: ./manage.py migrate}\n',
      ),
      web('    depends_on:\n      - «db-init»\n', 'db-init: {image: "flyway/flyway:11", restart: on-failure}\n'),
      web(
        '    volumes: ["code:/srv"]\n',
        '«install»:\n    image: node:24\n    command: npm ci\n    volumes: ["code:/app"]\n',
      ).concat('volumes: {code: }\n'),
      web(
        '    volumes: ["./:/srv"]\n',
        '«composer»: {image: "composer:2.8", command: install, volumes: ["./:/app"]}\n',
      ),
    ],
    good: [
      web(
        '    depends_on: {migrate: {condition: service_completed_successfully}}\n',
        'migrate: {image: "example/web:1"}\n',
      ),
      web('    depends_on: [migrate]\n', 'migrate: {image: "example/web:1", restart: always}\n'),
      web('    depends_on: [api-test]\n', 'api-test: {image: "example/web:1"}\n'),
      web('', 'migrate: {image: "example/web:1"}\n'),
      web('    volumes: ["./:/srv"]\n', 'composer: {image: "composer:2.8", volumes: ["./:/app"], profiles: [tools]}\n'),
      web('    volumes: ["./:/srv"]\n', 'composer: {image: "composer:2.8", volumes: ["./:/app:ro"]}\n'),
      web('    volumes: ["./a:/srv"]\n', 'composer: {image: "composer:2.8", volumes: ["./b:/app"]}\n'),
      web('    volumes: ["./:/srv"]\n', 'seed: {image: "example/seed:1", volumes: ["./:/app"], depends_on: [web]}\n'),
    ],
  }));
