import { it } from 'vitest';
import rule from '../../../rules/compose/certificate-checks-off.ts';
import { testRule } from '../../../src/test-rule.ts';

const set = (variable: string): string =>
  `services:\n  x:\n    image: example/x:1\n    environment:\n      ${variable}\n`;
const start = (command: string): string => `services:\n  x:\n    image: example/x:1\n    command: ${command}\n`;

it('finds services that do not verify TLS certificates', () =>
  testRule(rule, {
    bad: [
      { text: set('- «NODE_TLS_REJECT_UNAUTHORIZED=0»'), message: 'certificate verification' },
      set('«PYTHONHTTPSVERIFY: 0»'),
      set("«FLEET_INSECURE: '1'»"),
      set('«DB_SSL_REJECT_UNAUTHORIZED: "false"»'),
      set('«SMTP_TLS_VERIFY: "no"»'),
      set('«VERIFY_SSL: ${VERIFY:-false}»'),
      set('«LDAP_TLS_VERIFY: never»'),
      set('«LDAPTLS_REQCERT: never»'),
      set('«SMTP_OPENSSL_VERIFY_MODE: none»'.replace('OPENSSL', 'SSL')),
      set('«ELASTICSEARCH_SSL_VERIFICATIONMODE: none»'),
      set('- «elasticsearch.ssl.verificationMode=none»'),
      set('«DRONE_GITEA_SKIP_VERIFY: "true"»'),
      set('«APP_SKIP_TLS_VERIFY: "1"»'),
      set('«DISABLE_SSL_VERIFICATION: "true"»'),
      set('«TLS_INSECURE: "true"»'),
      set('«TRAEFIK_SERVERSTRANSPORT_INSECURESKIPVERIFY: "true"»'),
      start('[«"--serversTransport.insecureSkipVerify=true"», "--log.level=INFO"]'),
      start('agent «--tls-skip-verify» --url https://hub'),
      'services:\n  x:\n    build:\n      context: .\n      args:\n        - «NODE_TLS_REJECT_UNAUTHORIZED=0»\n',
      {
        text: {
          'compose.yaml': 'services:\n  x:\n    image: example/x:1\n    env_file: x.env\n',
          'x.env': '«GIT_SSL_NO_VERIFY=1»\n',
        },
      },
    ],
    good: [
      set('NODE_TLS_REJECT_UNAUTHORIZED: "1"'),
      set('NODE_TLS_REJECT_UNAUTHORIZED: ${VALUE}'),
      set('DRONE_GOGS_SKIP_VERIFY: "false"'),
      set('_DISABLE_SSL_VERIFICATION: "false"'),
      set('SMTP_TLS_VERIFY: "true"'),
      set('POSTGRES_SSLMODE: disable'),
      set('IMAP_SSL: "false"'),
      set('FORCE_SSL: "false"'),
      set('SSL_SELF_SIGNED: "false"'),
      set('CORE_PEER_TLS_ENABLED: "false"'),
      set('OTEL_EXPORTER_OTLP_INSECURE: "true"'),
      set('VERIFY_EMAIL: "false"'),
      set('SCHEMA_REGISTRY_SSL_CLIENT_AUTHENTICATION: NONE'),
      start('--serversTransport.insecureSkipVerify=false'),
    ],
  }));
