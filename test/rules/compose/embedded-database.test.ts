import { it } from 'vitest';
import rule from '../../../rules/compose/embedded-database.ts';
import { testRule } from '../../../src/test-rule.ts';

const one = (image: string, more = ''): string => `services:\n  one:\n    ${image}\n${more}`;

it('finds evaluation databases', () =>
  testRule(rule, {
    bad: [
      one('«image»: metabase/metabase:v0.55'),
      one('«image»: quay.io/keycloak/keycloak:26', '    command: start\n'),
    ],
    good: [
      one('image: metabase/metabase:v0.55', '    environment: {MB_DB_TYPE: postgres}\n'),
      one('image: quay.io/keycloak/keycloak:26', '    command: start --db=postgres\n'),
      one('image: sonarqube:community', '    volumes: ["./conf:/opt/sonarqube/conf"]\n'),
      one('image: example/app:1'),
    ],
  }));
