import { it } from 'vitest';
import rule from '../../../rules/compose/container-of-project.ts';
import { testRule } from '../../../src/test-rule.ts';

const project = (app: string, side: string, more = '') =>
  `${more}services:\n  app:\n    image: example/app:1\n${app}  side:\n    image: example/side:1\n${side}`;
const named = '    container_name: shop-app\n';

it('finds containers of the project in namespaces and volumes', async () => {
  await testRule(rule, {
    bad: [
      {
        text: project(named, '    pid: "«container:shop-app»"\n'),
        fixed: project(named, '    pid: "service:app"\n'),
        message: '`container:shop-app` hides the dependency on the service `app` from Compose',
      },
      {
        text: project('', '    ipc: «container:app»\n'),
        fixed: project('', '    ipc: service:app\n'),
        message: '`app` is a service of this project',
      },
      {
        text: project(named, '    volumes_from:\n      - «container:shop-app»:ro\n'),
        fixed: project(named, '    volumes_from:\n      - app:ro\n'),
      },
      {
        text: project('', '    network_mode: «container:shop-app-1»\n', 'name: shop\n'),
        fixed: project('', '    network_mode: service:app\n', 'name: shop\n'),
        message: 'hides the dependency on the service `app` from Compose',
      },
      {
        // A service with a different container name.
        text: project(named, '    network_mode: «container:app»\n'),
        fixed: project(named, '    network_mode: service:app\n'),
        message: 'is a service of this project',
      },
      {
        text: project(named, '    depends_on: [app]\n    network_mode: «container:shop-app»\n'),
        fixed: project(named, '    depends_on: [app]\n    network_mode: service:app\n'),
      },
      {
        // The reverse dependency would make a cycle.
        text: project(`${named}    depends_on: [side]\n`, '    network_mode: «container:shop-app»\n'),
        fixed: project(`${named}    depends_on: [side]\n`, '    network_mode: container:shop-app\n'),
      },
      {
        text: project(`${named}    profiles: [debug]\n`, '    network_mode: «container:shop-app»\n'),
        fixed: project(`${named}    profiles: [debug]\n`, '    network_mode: container:shop-app\n'),
      },
      {
        text: {
          'compose.yaml': project(named, ''),
          'compose.override.yaml': 'services:\n  side:\n    network_mode: «container:shop-app»\n',
        },
        fixed: {
          'compose.yaml': project(named, ''),
          'compose.override.yaml': 'services:\n  side:\n    network_mode: service:app\n',
        },
      },
    ],
    good: [
      project(named, '    network_mode: container:vpn\n    pid: container:other\n'),
      project(named, '    network_mode: service:app\n    volumes_from: [app]\n'),
      project(named, '    network_mode: "container:${NAME}"\n'),
      project('    container_name: "${NAME}"\n', '    network_mode: container:shop-app\n'),
      project('', '    container_name: me\n    network_mode: container:me\n'),
      project('', '    network_mode: container\n    pid: host\n    ipc: shareable\n'),
    ],
  });
});
