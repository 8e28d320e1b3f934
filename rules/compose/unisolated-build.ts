import { type ComposeValue, dedent, defineRule, dig, itemsOf, knownBoolean, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/unisolated-build',
  summary: 'A build that is not isolated from the host that builds',
  why: 'A build runs what the internet gives it: install scripts of packages, downloads. BuildKit keeps it in a sandbox. A privileged build, or one with the entitlement `security.insecure`, has all capabilities and devices of the builder, and one bad package owns that host with the credentials of its pipelines. On the network of the host it reaches what listens on 127.0.0.1 there.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 250,
  references: [
    'https://docs.docker.com/reference/compose-file/build/#privileged',
    'https://docs.docker.com/reference/compose-file/build/#entitlements',
    'https://docs.docker.com/reference/compose-file/build/#network',
  ],
  examples: [
    {
      bad: dedent`
        services:
          app:
            build:
              context: .
              entitlements:
                - «security.insecure»
      `,
      good: dedent`
        services:
          app:
            build:
              context: .
      `,
    },
  ],
  check: {
    service({ build }, { report }) {
      if (build?.node.kind !== 'mapping') return;
      const owner = privilegedBy(build.node);
      if (owner)
        report(
          owner,
          'the build is privileged: whoever has a say in a package or download that it runs owns the host that builds',
          {
            help: 'remove it, and do what needs the rights outside of the build, or when the container starts',
          },
        );
      const network = onHostNetwork(build.node);
      if (network)
        report(
          network,
          'the build is on the host network: what it runs reaches the services that listen on 127.0.0.1 of the host that builds',
          {
            help: 'remove it, and name the proxy or mirror that the build needs by its address',
            milder: true,
          },
        );
    },
  },
});

function privilegedBy(build: ComposeValue): ComposeValue | undefined {
  const privileged = dig(build, 'privileged');
  if (knownBoolean(privileged)) return privileged;
  return itemsOf(dig(build, 'entitlements')).find((item) => knownText(item) === 'security.insecure');
}

function onHostNetwork(build: ComposeValue): ComposeValue | undefined {
  const network = dig(build, 'network');
  if (knownText(network) === 'host') return network;
  return itemsOf(dig(build, 'entitlements')).find((item) => knownText(item) === 'network.host');
}
