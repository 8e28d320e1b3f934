/**
 * Privileges beyond the defaults that kinds of software need according to their documentation: VPNs, container engines, agents, file systems. Names of
 * capabilities, and `privileged`, `network`, `pid`, `ipc`, `cgroup` (the namespaces of the host), `root`, `profile` (seccomp or AppArmor off). General
 * knowledge and the pages of the images, 2026-11.
 */
const NEEDS: readonly (readonly [words: string, needs: string])[] = [
  // Container engines, clusters and whole systems in a container.
  [
    'dind|docker-in-docker|docker in docker|jrei|geerlingguy|molecule|kolla|portworx|openebs|k3s|k3d|k0s|kind|kindest|minikube|microk8s|rancher|rke2?|podman|buildah|buildkit|buildkitd|sysbox|systemd|lxd|incus|nomad|kubelet|kubernetes|hyperkube|openshift|microshift|concourse|binfmt|qemu-user-static|bootc|proxmox',
    'privileged ALL SYS_ADMIN NET_ADMIN SYS_MODULE SYS_RESOURCE SYS_PTRACE cgroup profile network root',
  ],
  // Virtual machines and emulators.
  [
    'qemu|qemus|kvm|libvirt|dockur|dockurr|macos|osx|windows|android|redroid|firecracker',
    'privileged NET_ADMIN SYS_ADMIN SYS_RAWIO network profile',
  ],
  // VPNs and tunnels.
  [
    'vpn|nord[a-z]*|mullvad|wireguard|wg|openvpn|[a-z]*vpn|tailscale|tailscaled|headscale|gluetun|zerotier|netbird|nebula|netmaker|netclient|strongswan|ipsec|libreswan|softether|ocserv|openconnect|openfortivpn|pritunl|firezone|innernet|tinc|amnezia|l2tp|pptp|warp|shadowsocks|v2ray[a-z]*|xray|3x-ui|x-ui|marzban|clash|mihomo|sing-box|hysteria|outline|algo|tun2socks|twingate|boringtun|cloudflared|ngrok|pangolin|newt|gerbil',
    'NET_ADMIN NET_RAW SYS_MODULE network',
  ],
  // Name servers, address assignment, routing, firewalls, and tools that inspect or disturb the network.
  [
    'dnsmasq|pihole|pi-hole|adguard[a-z]*|dhcp|dhcpd|kea|pxe|netboot[a-z]*|tftp|keepalived|vrrp|ucarp|fail2ban|crowdsec|firewall|iptables|nftables|ufw|router|routing|frr|bird|quagga|gobgp|exabgp|vyos|openwrt|calico|cilium|flannel|weave|multus|ovs|openvswitch|metallb|kube-vip|suricata|snort|zeek|ntopng?|arkime|tcpdump|tshark|wireshark|netshoot|nmap|iperf3?|pumba|toxiproxy|netem|chaos|blockade|comcast|mailserver|docker-mailserver|squid|istio|linkerd|gns3|containerlab|mininet|p4|unbound|technitium|netalertx|pialert|watchyourlan|ddclient|wol|upsnap|attacker|kali',
    'NET_ADMIN NET_RAW SYS_NICE SYS_TIME network',
  ],
  // Software that finds its peers by broadcast, opens port ranges, or needs the addresses of the host.
  [
    'home-assistant|homeassistant|hass|esphome|homebridge|openhab|iobroker|scrypted|matter[a-z-]*|otbr|openthread[a-z-]*|zigbee[a-z0-9]*|zwave[a-z-]*|plex|pms-docker|jellyfin|emby|embyserver|minidlna|dlna|roon[a-z]*|snapserver|snapclient|shairport[a-z-]*|owntone|airsonic|avahi|mdns[a-z-]*|homekit|unifi[a-z-]*|omada[a-z-]*|tvheadend|hdhomerun|cups|samba|consul|coturn|turn|stun|turnserver|jitsi|jvb|livekit|mediasoup|janus|mediamtx|srs|freeswitch|asterisk|freepbx|kamailio|opensips|rtpengine|sip|ros2?|px4|ddns|ddns-go|cloudflare-ddns|syncthing|lms|squeezebox|music-assistant|librespot|spotifyd|frpc|frps|frp',
    'network NET_ADMIN NET_RAW SYS_NICE',
  ],
  ['zerotier|zerotier-one|collabora|frr|frrouting', 'SYS_ADMIN'],
  ['freeipa|freeipa-server', 'cgroup'],
  ['ceph', 'network pid'],
  // Software that runs other programs in its own sandbox.
  ['judge0|piston|isolate|nsjail|firejail|dmoj|kasm|kasmweb|webtop', 'privileged SYS_ADMIN SYS_PTRACE profile'],
  // Home automation and cameras: the pages of these images run them with `privileged`.
  [
    'home-assistant|homeassistant|hass|frigate|esphome|otbr|rtl_433|rtl433|deconz|apcupsd|usbip|rpi[a-z-]*|readsb|dump1090|ultrafeeder|piaware|scanservjs|klipper|octoprint|motioneye|gpio|smartctl-exporter|smartctl_exporter|scrutiny|smartd|ipmi[a-z-]*|nut|dvr|tvheadend',
    'privileged SYS_RAWIO SYS_ADMIN network root SYS_NICE PERFMON',
  ],
  // Agents that monitor the host.
  [
    'datadog|dd-agent|netdata|sysdig|falco|tetragon|tracee|cadvisor|node[-_]exporter|(?:process)[-_]exporter|ebpf[a-z-]*|bpf[a-z]*|beyla|parca[a-z-]*|pixie|coroot[a-z-]*|kepler|instana|dynatrace|oneagent|newrelic|infrastructure-bundle|zabbix-agent2?|zabbix|telegraf|metricbeat|filebeat|packetbeat|auditbeat|heartbeat|elastic-agent|wazuh[a-z-]*|ossec|osquery|glances|scope|perf|dcgm-exporter|beszel-agent|beszel|alloy|promtail|fluent-bit|fluentd|vector|signoz|otel[a-z-]*|opentelemetry-collector[a-z-]*|cloudwatch-agent|mackerel[a-z-]*|checkmk|check-mk[a-z-]*|crowdstrike|falcon-sensor|twistlock|aqua|neuvector|docker-bench[a-z-]*|pyroscope|nagios|sensu[a-z-]*|site24x7|logicmonitor|komodo-periphery|periphery|host-metrics|nvtop|ctop|htop|monit',
    'pid network cgroup SYS_PTRACE SYS_RESOURCE PERFMON BPF SYSLOG DAC_READ_SEARCH NET_ADMIN NET_RAW IPC_LOCK AUDIT_READ AUDIT_CONTROL root',
  ],
  [
    'cadvisor|sysdig|falco|tetragon|tracee|ebpf[a-z-]*|bpf[a-z]*|beyla|parca[a-z-]*|pixie|coroot[a-z-]*|kepler|instana|dynatrace|oneagent|newrelic|infrastructure-bundle|scope|neuvector|docker-bench[a-z-]*|netdata|dcgm-exporter|datadog|dd-agent|falcon-sensor|crowdstrike|zabbix-agent2?|alloy',
    'privileged SYS_ADMIN profile',
  ],
  // Its page runs it with `privileged` on hosts with SELinux.
  ['docker-socket-proxy|socket-proxy', 'privileged profile'],
  // File systems, shares and backups.
  [
    'rclone|mergerfs|s3fs|s3ql|sshfs|fuse|juicefs|gocryptfs|cvmfs|goofys|seaweedfs|cephfs|ceph|glusterfs?|nfs|nfs-server|nfsd|ganesha|zurg|cifs|lustre|beegfs|moosefs|longhorn|zfs[a-z-]*|zrepl|btrfs[a-z-]*|snapper',
    'SYS_ADMIN DAC_READ_SEARCH SYS_MODULE SYS_RESOURCE profile privileged root',
  ],
  [
    'borg|borgmatic|restic|kopia|duplicati|duplicacy|backrest|urbackup|bacula|backup|offen|rsnapshot',
    'DAC_READ_SEARCH SYS_ADMIN root profile',
  ],
  // The clock.
  [
    'chrony|chronyd|ntp|ntpd|openntpd|ntpsec|ptp|linuxptp|timesync|gpsd',
    'SYS_TIME SYS_NICE SYS_RESOURCE NET_ADMIN network',
  ],
  // Secrets that must not be swapped to disk, and databases that lock memory or bind it to CPUs.
  ['vault|openbao|bao', 'IPC_LOCK SETFCAP'],
  [
    'mysql|mariadb|percona[a-z-]*|postgres[a-z-]*|clickhouse[a-z-]*|scylla|cassandra|couchbase|oracle|elasticsearch|opensearch|mssql|redis|aerospike|dragonfly|keydb|db2',
    'IPC_LOCK SYS_NICE SYS_RESOURCE',
  ],
  ['clickhouse[a-z-]*|db2[a-z]*', 'NET_ADMIN IPC_OWNER'],
  ['mssql|sqlserver|db2[a-z]*', 'SYS_PTRACE'],
  // GPU computing, video, games, sound.
  [
    'vllm[a-z-]*|sglang|tensorrt[a-z-]*|tritonserver|pytorch|cuda|nvidia|deepstream|nemo|tgi|text-generation-inference|rocm|ray|lmdeploy',
    'ipc IPC_LOCK SYS_PTRACE profile SYS_RESOURCE SYS_NICE',
  ],
  [
    'wolf|sunshine|steam|games-on-whales|selkies|jack|pipewire|pulseaudio|moonlight',
    'SYS_NICE SYS_ADMIN network ipc NET_ADMIN',
  ],
  // Debuggers and profilers.
  [
    'gdb|gdbserver|lldb|delve|dlv|strace|debugger|debug|rr|valgrind|async-profiler|devcontainer|ghidra|radare2',
    'SYS_PTRACE PERFMON profile pid',
  ],
  // Jobs that set directory permissions, and interactive shells for such work.
  [
    'init|init-[a-z-]*|[a-z-]*-init|permissions?|fix-[a-z-]*|chown|setup|volume-[a-z-]*|portainer|watchtower|dockge|yacht|diun|docker-gen|cron|ofelia',
    'root',
  ],
];

const patterns = new Map<string, RegExp>();

/** Whether software with one of these names (of an image, a product or a service) needs a privilege. */
export function needsPrivilege(names: readonly string[], privilege: string): boolean {
  for (const [words, needs] of NEEDS)
    if (needs.split(' ').includes(privilege) && names.some((name) => patternOf(words).test(name))) return true;
  return false;
}

/** Matches the words between the separators of a name. */
function patternOf(words: string): RegExp {
  const pattern = patterns.get(words) ?? new RegExp(`(?:^|[/_. -])(?:${words})(?=$|[/_.:@ -])`, 'i');
  patterns.set(words, pattern);
  return pattern;
}
