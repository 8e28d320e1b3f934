import { it } from 'vitest';
import rule from '../../../rules/compose/mounted-credentials.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (volumes: string, more = '') =>
  `services:\n  a:\n    image: example/app:1\n    volumes: [${volumes}]\n${more}`;

it('finds keys and credentials of a person', () =>
  testRule(rule, {
    bad: [
      {
        text: service('«~/.ssh»:/root/.ssh:ro'),
        message: /personal SSH keys: anyone who gets into the container can copy them$/,
      },
      { text: service('«~/.ssh/»:/root/.ssh'), message: 'add a key of their own' },
      service('«~/.ssh/id_rsa»:/root/.ssh/id_rsa:ro'),
      service('"«$HOME/.aws»:/root/.aws:ro"'),
      service('"«${HOME}/.aws/credentials»:/x:ro"'),
      service('{type: bind, source: «~/.kube/config», target: /x, read_only: true}'),
      service('«/root/.ssh»:/root/.ssh/'),
      service('«/home/alice/.docker/config.json»:/root/.docker/config.json'),
      service('«/Users/alice/.gnupg»:/x'),
      service("'«C:\\Users\\alice\\.ssh»:/x'"),
      service('«~/.config/gcloud»:/x:ro, «~/.azure»:/y, «~/.npmrc»:/z:ro'),
      service('«~/.netrc»:/x:ro, «~/.git-credentials»:/y:ro'),
      service('"«/home/${USER}/.ssh»:/x:ro"'),
      service('keys:/x', 'volumes: {keys: {driver_opts: {o: bind, device: «/root/.ssh»}}}\n'),
    ],
    good: [
      service('./.ssh:/root/.ssh, .aws:/root/.aws, ../.kube:/x'),
      service('ssh:/root/.ssh', 'volumes: {ssh: {}}\n'),
      service('~/.ssh/known_hosts:/x:ro, ~/.ssh/config:/y:ro, ~/.ssh/id_ed25519.pub:/z:ro, ~/.aws/config:/c:ro'),
      service('~/.m2:/root/.m2, ~/.cache:/c, ~/.gradle:/g, ~/.cargo/registry:/r, ~/.config/app:/a'),
      service('"$SSH_AUTH_SOCK:/ssh-agent"'),
      service('~/data:/data, ~/.microsoft/usersecrets:/u:ro'),
      service('/srv/.ssh:/x'),
      'services:\n  a:\n    image: example/app:1\n    secrets: [key]\nsecrets: {key: {file: ~/.ssh/deploy_key}}\n',
    ],
  }));
