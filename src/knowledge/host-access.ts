import type { ImageRole } from './image-roles.ts';

/**
 * Why a product needs access to its host: `proxy` forwards a part of the Docker API; `agent` monitors, logs or scans the host; `backup`
 * saves its data; `router` reads routes from container labels; `manager` shows or changes containers; `runner` starts containers for jobs;
 * `hardware` uses devices and radios.
 */
export type HostAccess = 'proxy' | 'agent' | 'backup' | 'router' | 'manager' | 'runner' | 'hardware';

/** Patterns for names of images and services, from the installation guides of the products; November 2026. The first match counts. */
const PRODUCTS: readonly (readonly [access: HostAccess, names: string])[] = [
  [
    'proxy',
    'socket-?proxy|docker-?(?:socket|sock|api)?-?proxy|docker-?socket|sockguard|socket-?guard|docker-?(?:api-)?gateway',
  ],
  [
    'agent',
    'exporter|c-?advisor|datadog|dd-?agent|newrelic|promtail|grafana/(?:agent|alloy)|/alloy|^alloy|telegraf|collectd|netdata|glances|zabbix-?agent|' +
      '(?:file|metric|audit|packet|heart|journal|docker)-?beat|beats/|elastic-?agent|fleet-server|fluent-?(?:d|bit)|td-agent|logspout|timberio/vector|^vector$|beszel|check-?mk|' +
      'otel|opentelemetry|dynatrace|oneagent|appdynamics|sematext|splunk|sysdig|falco|osquery|wazuh|crowdsec|fail2ban|weave-?scope|weaveworks/scope|mackerel|' +
      'cloudwatch|logzio|sumologic|loggly|papertrail|signoz|stackdriver|ops-agent|prometheus|scrutiny|coroot|pixie|parca|pyroscope|trivy|clair|anchore|' +
      'docker-?bench|lynis|(?:log|metrics?|monitoring)s?-?(?:agent|shipper|collector|forwarder|router)|instana/agent|docker-?stats|monit$|(?:^|/)monitor(?:ing)?$|(?:host|node|telemetry|observability|audit|security)-?agent|host-?metrics|munin|nagios|icinga',
  ],
  [
    'backup',
    'backup|restic|borg|duplicati|duplicacy|duplicity|kopia|rclone|urbackup|velero|rsnapshot|bareos|bacula|backrest|zerobyte',
  ],
  [
    'router',
    'traefik|nginx-?proxy|docker-?gen|acme-?companion|letsencrypt|caddy-?docker|/swag|^swag|sablier|dns-?dock|docker-?hoster|registrator|lazytainer|' +
      'docker-?flow|dns-proxy-server|go-dnsmasq|skydns|interlock|resolvable',
  ],
  [
    'manager',
    'portainer|visualizer|dockge|yacht|watchtower|ouroboros|shepherd|swarmpit|rancher|komodo|periphery|coolify|dokploy|caprover|autoheal|auto-heal|deunhealth|ofelia|' +
      'chadburn|docker-?cron|swarm-?cronjob|docker-?(?:gc|prune|clean)|/cup$|/wud$|whats-?up-?docker|arcane|dockwatch|casaos|umbrel|diun|' +
      'docker-?(?:ui|manager|controller|updater|events?|web|tray)|homepage|homarr|dashy|heimdall|organizr|seagull|dockly|cockpit|webmin|kubeapps|hassio|' +
      'cosmos-server|runtipi|nextcloud-?(?:aio|all-in-one)|mastercontainer|pterodactyl|pelican|lazydocker|/ctop|^ctop|uptime-?kuma|dozzle|deck-chores',
  ],
  [
    'runner',
    'runner|onedev|1dev/|drone|woodpecker|jenkins|hudson|buildkite|teamcity|concourse|bamboo|azure-?pipelines|vsts|circleci|(?:build|ci)-?agent|localstack|aws-?lambda|' +
      'testcontainers|ryuk|openfaas|nomad|kindest|^kind$|k3d|dind|docker-?in-?docker|^docker(?:-?(?:cli|client))?$|airflow|kestra|windmill|(?:^|/)coder(?:$|/|-)|code-?server|' +
      'openruntimes|hyperledger|fabric-?peer|fabric-?tools|judge0|piston|dagger|earthly|/act$|gitea|forgejo|gitlab|buildkit|devcontainer|vscode|jupyterhub|nextflow|rundeck|' +
      'semaphore|awx|openhands|agent-?zero|codespace|gitpod|appwrite-(?:executor|functions)',
  ],
  [
    'hardware',
    'home-?assistant|^hass|zigbee|z-?wave|frigate|bluetooth|esphome|openhab|domoticz|node-?red|homebridge|scrypted|octoprint|klipper|moonraker|avahi|cups|' +
      'pulseaudio|pipewire|shairport|snapcast|rtl-?(?:sdr|433)|iobroker|matter-?server|ble2mqtt|theengs|espresense',
  ],
];

const patterns = PRODUCTS.map(([access, names]) => ({ access, pattern: new RegExp(names) }));

/** Why the product of an image (name without a registry), or of a service with such a name, needs access to its host. */
export function hostAccess(name: string): HostAccess | undefined {
  const plain = name.toLowerCase();
  return patterns.find(({ pattern }) => pattern.test(plain))?.access;
}

/** The same for an image in the image table, by its role. */
export function hostAccessOfRole(role: ImageRole): HostAccess | undefined {
  if (role === 'agent' || role === 'monitoring' || role === 'logging') return 'agent';
  if (role === 'ci') return 'runner';
  return role === 'admin' ? 'manager' : undefined;
}
