import { dedent, defineRule } from '../../src/rule/index.ts';
import { shapedSecrets } from '../shared/shaped-secrets.ts';

export default defineRule({
  id: 'compose/written-secret',
  summary: 'A token, key or other secret of a known format in a Compose file',
  why: 'A Compose file is kept in Git, copied to servers and pasted into issues. Anyone who can read it, or an old version of it, can use the secret, and `docker inspect` shows it to everyone who may use Docker. The format of the value leaves no doubt that it is a secret.',
  category: 'security',
  severity: 'error',
  presets: ['recommended', 'security'],
  fix: 'none',
  aliases: { kics: 'f996f3cb', 'compose-lint': { 'CL-0020': 'error' } },
  cwe: 798,
  book: 'Secrets',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  examples: [
    {
      bad: dedent`
        services:
          agent:
            image: rancher/k3s:v1.31.5-k3s1
            command: agent
            environment:
              K3S_URL: https://k3s.example.org:6443
              K3S_TOKEN: «K107d1c3f8e2ab9405c6d1f83e7b2a90c4d5e6f1827394ab5c6d7e8f9a0b1c2d3e4::server:q9w2k4z7»
      `,
      good: dedent`
        services:
          agent:
            image: rancher/k3s:v1.31.5-k3s1
            command: agent --token-file /run/secrets/k3s-token
            environment:
              K3S_URL: https://k3s.example.org:6443
            secrets: [k3s-token]
        secrets:
          k3s-token:
            file: ./k3s-token
      `,
    },
  ],
  check: {
    composeFile({ file }, { report }) {
      for (const { kind, at, details } of shapedSecrets(file))
        report(
          at,
          `${kind} is in the file: anyone who can read the file, or an old version of it, can use the secret`,
          {
            ...details,
            help: 'revoke it, because others may have seen it, and pass a new one with `secrets:` or with a variable that is set outside the file',
          },
        );
    },
  },
});
