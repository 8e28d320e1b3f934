// How other tools that deploy Compose files differ from Docker Compose. Sources: the schemas 3.0 to 3.13 and the conversion of docker/cli 28.2.2, each row
// tried with `docker stack config`; Kompose 1.35.0, each row converted; podman-compose 1.6.0 with PyYAML 6. As of 2026-11-27.

/**
 * One deviation per line: target, effect, path of the key (`*` is any key or item), condition, consequence, what to do, and the path of a key
 * of the service that takes its place. The condition says for which values the line applies: `any`, `set` (not null, false or empty), a kind of value, `=` with a
 * pattern of its text (`plain=`: if it is not quoted, `name=`: of the key, `other=PATH=`: of another key of the service), `<` with the version of the format that introduced the key.
 */
export const TARGET_TABLE = `swarm	rejected	name	any		name the stack on the command line: \`docker stack deploy -c FILE NAME\`
swarm	rejected	include	any		pass each file with \`-c\`: \`docker stack deploy -c A -c B NAME\`
swarm	rejected	models	any		run the model as a separate service
swarm	rejected	services.*.annotations	any		use \`labels\`
swarm	rejected	services.*.attach	any		remove it
swarm	rejected	services.*.blkio_config	any		remove it: Swarm services do not support block I/O limits
swarm	rejected	services.*.cgroup	any		remove it
swarm	rejected	services.*.cpu_count	any		set \`deploy.resources.limits.cpus\`
swarm	rejected	services.*.cpu_percent	any		set \`deploy.resources.limits.cpus\`
swarm	rejected	services.*.cpu_period	any		set \`deploy.resources.limits.cpus\`
swarm	rejected	services.*.cpu_quota	any		set \`deploy.resources.limits.cpus\`
swarm	rejected	services.*.cpu_rt_period	any		remove it
swarm	rejected	services.*.cpu_rt_runtime	any		remove it
swarm	rejected	services.*.cpu_shares	any		set \`deploy.resources.reservations.cpus\`
swarm	rejected	services.*.cpus	any		set \`deploy.resources.limits.cpus\`
swarm	rejected	services.*.cpuset	any		set \`deploy.resources.limits.cpus\`, or choose the node with \`deploy.placement.constraints\`
swarm	rejected	services.*.develop	any		move it to a file that only Docker Compose reads, such as \`compose.override.yaml\`
swarm	rejected	services.*.device_cgroup_rules	any		remove it: Swarm services do not support devices
swarm	rejected	services.*.dns_opt	any		remove it
swarm	rejected	services.*.extends	any		use a YAML anchor, or a second file with \`-c\`
swarm	rejected	services.*.gpus	any		use \`deploy.resources.reservations.generic_resources\`
swarm	rejected	services.*.group_add	any		set the group in the image, or as \`user: UID:GID\`
swarm	rejected	services.*.label_file	any		move the labels to \`labels\`
swarm	rejected	services.*.mem_limit	any		set \`deploy.resources.limits.memory\`
swarm	rejected	services.*.mem_reservation	any		set \`deploy.resources.reservations.memory\`
swarm	rejected	services.*.mem_swappiness	any		remove it
swarm	rejected	services.*.memswap_limit	any		remove it, and set \`deploy.resources.limits.memory\`
swarm	rejected	services.*.models	any		run the model as a separate service
swarm	rejected	services.*.oom_kill_disable	any		remove it, and set \`deploy.resources.limits.memory\`
swarm	rejected	services.*.pids_limit	any		set \`deploy.resources.limits.pids\`
swarm	rejected	services.*.platform	any		choose the nodes: \`deploy.placement.constraints: [node.platform.arch == x86_64]\`
swarm	rejected	services.*.post_start	any		do this in the entrypoint of the image
swarm	rejected	services.*.pre_start	any		do this in the entrypoint of the image
swarm	rejected	services.*.pre_stop	any		handle the stop signal in the entrypoint of the image
swarm	rejected	services.*.profiles	any		move the service to a separate file, and pass that with \`-c\` when needed
swarm	rejected	services.*.provider	any		run it outside the stack
swarm	rejected	services.*.pull_policy	any		remove it: \`docker stack deploy --resolve-image\` decides
swarm	rejected	services.*.pull_refresh_after	any		remove it: \`docker stack deploy --resolve-image\` decides
swarm	rejected	services.*.runtime	any		set the default runtime of the nodes
swarm	rejected	services.*.scale	any		set \`deploy.replicas\`
swarm	rejected	services.*.storage_opt	any		remove it
swarm	rejected	services.*.use_api_socket	any		mount the Docker socket
swarm	rejected	services.*.uts	any		remove it
swarm	rejected	services.*.volume_driver	any		set the driver of the volume under the top-level \`volumes\`
swarm	rejected	services.*.volumes_from	any		declare the volume under the top-level \`volumes\`, and mount it in both services
swarm	rejected	services.*.command	null		remove the key, or use \`[]\`
swarm	rejected	services.*.entrypoint	null		remove the key
swarm	rejected	services.*.depends_on	mapping		use a list of names, or move it to a file that only Docker Compose reads: Swarm starts services in any order
swarm	rejected	services.*.devices.*	mapping		remove it: Swarm services do not support devices
swarm	rejected	services.*.env_file.*	mapping		use only the path
swarm	rejected	services.*.environment.*	boolean		add quotes
swarm	rejected	services.*.labels.*	boolean		add quotes
swarm	rejected	services.*.deploy.labels.*	boolean		add quotes
swarm	rejected	services.*.sysctls.*	boolean		add quotes
swarm	rejected	services.*.extra_hosts.*	list		use one address
swarm	rejected	services.*.configs.*.mode	string		use a number without quotes
swarm	rejected	services.*.secrets.*.mode	string		use a number without quotes
swarm	rejected	services.*.healthcheck.retries	string		use a number without quotes
swarm	rejected	services.*.ports.*.published	string		use a number without quotes
swarm	rejected	services.*.ports.*.target	string		use a number without quotes
swarm	rejected	services.*.ports.*.host_ip	any		remove it, and block other clients with a firewall: Swarm publishes on all addresses of a node
swarm	rejected	services.*.ports.*.name	any		remove it
swarm	rejected	services.*.ports.*.app_protocol	any		remove it
swarm	rejected	services.*.ulimits.*	string		use a number without quotes
swarm	rejected	services.*.ulimits.*.soft	string		use a number without quotes
swarm	rejected	services.*.ulimits.*.hard	string		use a number without quotes
swarm	rejected	services.*.volumes.*.image	any		copy the files into the image of the service
swarm	rejected	services.*.volumes.*.tmpfs.size	string		use the number of bytes, without quotes
swarm	rejected	services.*.networks.*.gw_priority	any		remove it
swarm	rejected	services.*.networks.*.interface_name	any		remove it
swarm	rejected	services.*.networks.*.link_local_ips	any		remove it
swarm	rejected	services.*.networks.*.mac_address	any		remove it
swarm	rejected	services.*.networks.*.priority	any		remove it
swarm	rejected	services.*.deploy.replicas	string		use a number without quotes
swarm	rejected	services.*.deploy.update_config.parallelism	string		use a number without quotes
swarm	rejected	services.*.deploy.rollback_config.parallelism	string		use a number without quotes
swarm	rejected	services.*.deploy.update_config.max_failure_ratio	string		use a number without quotes
swarm	rejected	services.*.deploy.rollback_config.max_failure_ratio	string		use a number without quotes
swarm	rejected	services.*.deploy.restart_policy.max_attempts	string		use a number without quotes
swarm	rejected	services.*.deploy.placement.max_replicas_per_node	string		use a number without quotes
swarm	rejected	services.*.deploy.resources.limits.cpus	number		add quotes
swarm	rejected	services.*.deploy.resources.reservations.cpus	number		add quotes
swarm	rejected	services.*.deploy.resources.limits.pids	string		use a number without quotes
swarm	rejected	services.*.deploy.resources.reservations.devices	any		use \`generic_resources\`
swarm	rejected	networks.*.enable_ipv4	any		create the network with \`docker network create\`, and declare it as \`external\`
swarm	rejected	networks.*.enable_ipv6	any		create the network with \`docker network create --ipv6\`, and declare it as \`external\`
swarm	rejected	networks.*.ipam.options	any		remove it
swarm	rejected	networks.*.ipam.config.*.ip_range	any		create the network with \`docker network create --ip-range\`, and declare it as \`external\`
swarm	rejected	networks.*.ipam.config.*.gateway	any		create the network with \`docker network create --gateway\`, and declare it as \`external\`
swarm	rejected	networks.*.ipam.config.*.aux_addresses	any		create the network with \`docker network create --aux-address\`, and declare it as \`external\`
swarm	rejected	secrets.*.environment	any		use a \`file\`, or create the secret with \`docker secret create\` and declare it as \`external\`
swarm	rejected	configs.*.environment	any		use a \`file\`, or create the config with \`docker config create\` and declare it as \`external\`
swarm	rejected	configs.*.content	any		use a \`file\`
swarm	rejected	secrets	<3.1		raise \`version\`
swarm	rejected	services.*.secrets	<3.1		raise \`version\`
swarm	rejected	networks.*.attachable	<3.2		raise \`version\`
swarm	rejected	services.*.deploy.endpoint_mode	<3.2		raise \`version\`
swarm	rejected	services.*.ports.*.target	<3.2		raise \`version\`
swarm	rejected	services.*.volumes.*.type	<3.2		raise \`version\`
swarm	rejected	configs	<3.3		raise \`version\`
swarm	rejected	services.*.configs	<3.3		raise \`version\`
swarm	rejected	services.*.credential_spec	<3.3		raise \`version\`
swarm	rejected	services.*.deploy.placement.preferences	<3.3		raise \`version\`
swarm	rejected	services.*.deploy.update_config.order	<3.4		raise \`version\`
swarm	rejected	services.*.healthcheck.start_period	<3.4		raise \`version\`
swarm	rejected	volumes.*.name	<3.4		raise \`version\`
swarm	rejected	configs.*.name	<3.5		raise \`version\`
swarm	rejected	networks.*.name	<3.5		raise \`version\`
swarm	rejected	secrets.*.name	<3.5		raise \`version\`
swarm	rejected	services.*.deploy.resources.reservations.generic_resources	<3.5		raise \`version\`
swarm	rejected	services.*.isolation	<3.5		raise \`version\`
swarm	rejected	services.*.volumes.*.tmpfs	<3.6		raise \`version\`
swarm	rejected	services.*.deploy.rollback_config	<3.7		raise \`version\`
swarm	rejected	services.*.init	<3.7		raise \`version\`
swarm	rejected	configs.*.template_driver	<3.8		raise \`version\`
swarm	rejected	secrets.*.driver	<3.8		raise \`version\`
swarm	rejected	secrets.*.template_driver	<3.8		raise \`version\`
swarm	rejected	services.*.deploy.placement.max_replicas_per_node	<3.8		raise \`version\`
swarm	rejected	services.*.cgroupns_mode	<3.9		raise \`version\`
swarm	rejected	services.*.deploy.resources.limits.pids	<3.9		raise \`version\`
swarm	rejected	services.*.healthcheck.start_interval	<3.12		raise \`version\`
swarm	rejected	services.*.networks.*.driver_opts	<3.13		raise \`version\`
swarm	rejected	services.*.oom_score_adj	<3.13		raise \`version\`
swarm	rejected	version	number		add quotes
swarm	rejected	version	=(?!3(\\.(\\d|1[0-3]))?$).*		use \`"3.8"\`, or remove it if you deploy with Docker 23 or newer
swarm	ignored	services.*.cgroup_parent	set	the container stays in the cgroup of Docker Engine	remove it
swarm	ignored	services.*.cgroupns_mode	set	the default of Docker Engine applies	remove it
swarm	ignored	services.*.container_name	set	the container is named \`STACK_SERVICE.1.ID\`	remove it, and reach the service by its name
swarm	ignored	services.*.depends_on	list	services start at the same time, in any order	make the program retry until its dependencies are available
swarm	ignored	services.*.devices	set	the container does not get the device	run the service outside the swarm, on the node with the device
swarm	ignored	services.*.domainname	set	the container has no domain name	use the full name as \`hostname\`
swarm	ignored	services.*.external_links	set	the other container cannot be reached	connect both to an attachable overlay network
swarm	ignored	services.*.ipc	set	the container has its own shared memory	mount a \`tmpfs\` or a volume instead
swarm	ignored	services.*.links.*	=(?!([^:]+):\\1$).*:.*	the alias does not resolve	add it to the \`aliases\` of a network of the other service
swarm	ignored	services.*.mac_address	set	Docker Engine chooses an address	remove it
swarm	ignored	services.*.network_mode	set	the service joins the default overlay network instead	for the host network, use an external network with the name \`host\`
swarm	ignored	services.*.pid	set	the container sees only its own processes	run the service outside the swarm, with Docker Compose on each node
swarm	ignored	services.*.privileged	set	the container runs without these privileges	list what it needs under \`cap_add\`, or run it outside the swarm
swarm	ignored	services.*.restart	=no|on-failure.*	a task is restarted however it ends	set \`deploy.restart_policy.condition\` (\`none\` or \`on-failure\`)	deploy.restart_policy
swarm	ignored	services.*.shm_size	set	\`/dev/shm\` has 64 MB	mount a \`tmpfs\` with a \`size\` on \`/dev/shm\`
swarm	ignored	services.*.networks.*.ipv4_address	set	the container gets an arbitrary address of the network	use the service name
swarm	ignored	services.*.networks.*.ipv6_address	set	the container gets an arbitrary address of the network	use the service name
swarm	ignored	services.*.volumes.*.bind.create_host_path	set	the task is rejected on a node without the directory	create the directory on each node
kubernetes	rejected	services.*	name=.*[._].*|[^A-Za-z].*|.*-		rename the service, using only lowercase letters, digits and \`-\`
kubernetes	ignored	services.*.blkio_config	set		remove it
kubernetes	ignored	services.*.cgroup_parent	set		remove it
kubernetes	ignored	services.*.cpu_shares	set	the container has no CPU limit	set \`deploy.resources.limits.cpus\`
kubernetes	ignored	services.*.cpu_quota	set	the container has no CPU limit	set \`deploy.resources.limits.cpus\`	deploy.resources.limits.cpus
kubernetes	ignored	services.*.cpu_period	set	the container has no CPU limit	set \`deploy.resources.limits.cpus\`	deploy.resources.limits.cpus
kubernetes	ignored	services.*.cpus	set	the container has no CPU limit	set \`deploy.resources.limits.cpus\`	deploy.resources.limits.cpus
kubernetes	ignored	services.*.cpu_count	set	the container has no CPU limit	set \`deploy.resources.limits.cpus\`	deploy.resources.limits.cpus
kubernetes	ignored	services.*.cpu_percent	set	the container has no CPU limit	set \`deploy.resources.limits.cpus\`	deploy.resources.limits.cpus
kubernetes	ignored	services.*.cpuset	set	the container runs on any CPU	set \`deploy.resources.limits.cpus\`
kubernetes	ignored	services.*.mem_reservation	set	the pod requests no memory	set \`deploy.resources.reservations.memory\`	deploy.resources.reservations.memory
kubernetes	ignored	services.*.memswap_limit	set		set \`deploy.resources.limits.memory\`
kubernetes	ignored	services.*.depends_on	set	pods start at the same time, in any order	make the program retry until its dependencies are available
kubernetes	ignored	services.*.devices	set	the container does not get the device	request it from a device plugin in the manifest
kubernetes	ignored	services.*.dns	set	the pod uses the DNS of the cluster	set \`dnsConfig\` in the manifest
kubernetes	ignored	services.*.dns_search	set	the pod uses the DNS of the cluster	set \`dnsConfig\` in the manifest
kubernetes	ignored	services.*.dns_opt	set	the pod uses the DNS of the cluster	set \`dnsConfig\` in the manifest
kubernetes	ignored	services.*.external_links	set	the other container cannot be reached	use the name of a Kubernetes service
kubernetes	ignored	services.*.extra_hosts	set	the names do not resolve	set \`hostAliases\` in the manifest
kubernetes	ignored	services.*.gpus	set	the container does not get a GPU	set \`resources.limits\` (\`nvidia.com/gpu: 1\`) in the manifest
kubernetes	ignored	services.*.init	set	the first process of the container must reap its children	use an image that starts \`tini\` or \`dumb-init\`
kubernetes	ignored	services.*.ipc	set	the pod has its own shared memory	set \`hostIPC\` in the manifest
kubernetes	ignored	services.*.pid	set	the pod sees only its own processes	set \`hostPID\` in the manifest
kubernetes	ignored	services.*.uts	set		remove it
kubernetes	ignored	services.*.userns_mode	set		set \`hostUsers\` in the manifest
kubernetes	ignored	services.*.network_mode	=(service|container):.*	each container runs in its own pod	put both in one pod with the label \`kompose.service.group\`
kubernetes	ignored	services.*.network_mode	=host	the pod has its own network	set \`hostNetwork\` in the manifest
kubernetes	ignored	services.*.network_mode	=none	the pod has a network	block its traffic with a NetworkPolicy
kubernetes	ignored	services.*.logging	set	container output is kept on the node	collect the logs with an agent on the nodes
kubernetes	ignored	services.*.mac_address	set	the pod gets an arbitrary address	remove it
kubernetes	ignored	services.*.pids_limit	set	the number of processes is not limited	set \`podPidsLimit\` in the kubelet configuration
kubernetes	ignored	services.*.platform	set	the pod may run on a node of another architecture	set \`nodeSelector\` (\`kubernetes.io/arch\`) in the manifest
kubernetes	ignored	services.*.post_start	set	the hook does not run	set \`lifecycle.postStart\` in the manifest
kubernetes	ignored	services.*.pre_stop	set	the hook does not run	set \`lifecycle.preStop\` in the manifest
kubernetes	ignored	services.*.pull_policy	set		set the label \`kompose.image-pull-policy\`
kubernetes	ignored	services.*.runtime	set	the pod uses the default runtime	set \`runtimeClassName\` in the manifest
kubernetes	ignored	services.*.scale	set	only one pod runs	set \`deploy.replicas\`	deploy.replicas
kubernetes	ignored	services.*.security_opt	set	the pod runs without this protection	set \`securityContext\` in the manifest
kubernetes	ignored	services.*.shm_size	set	\`/dev/shm\` has 64 MB	mount an \`emptyDir\` with \`medium: Memory\` on \`/dev/shm\` in the manifest
kubernetes	ignored	services.*.stop_signal	set	the container is stopped with the stop signal of its image	set STOPSIGNAL in the Dockerfile
kubernetes	ignored	services.*.storage_opt	set		remove it
kubernetes	ignored	services.*.sysctls	set	the kernel parameters of the node apply	set \`securityContext.sysctls\` in the manifest
kubernetes	ignored	services.*.ulimits	set	the limits of the node apply	set the limits of the container runtime on the nodes
kubernetes	ignored	services.*.user	=.*[A-Za-z].*	the container runs as the user of its image	use a numeric user ID
kubernetes	ignored	services.*.oom_score_adj	set		remove it
kubernetes	ignored	services.*.oom_kill_disable	set		remove it
kubernetes	ignored	services.*.networks.*.aliases	set	the alias does not resolve	use the service name
kubernetes	ignored	services.*.networks.*.ipv4_address	set	the pod gets an arbitrary address	use the service name
kubernetes	ignored	services.*.networks.*.ipv6_address	set	the pod gets an arbitrary address	use the service name
kubernetes	ignored	services.*.deploy.endpoint_mode	set		remove it
kubernetes	ignored	services.*.deploy.rollback_config	set		set \`progressDeadlineSeconds\` in the manifest
kubernetes	ignored	services.*.deploy.placement.constraints.*	=(?!\\s*(node\\.hostname|node\\.labels\\.|engine\\.labels\\.operatingsystem)).*	the pod may run on any node	use a node label: \`node.labels.NAME == VALUE\`
kubernetes	ignored	secrets.*.environment	set	the Secret is not created, and the pod does not start	use a \`file\`, or create the Secret with \`kubectl create secret\`
kubernetes	ignored	secrets.*.external	set	the Secret is not created	create it first with \`kubectl create secret generic\`
kubernetes	ignored	networks.*.internal	set	pods can reach the internet	block their traffic with a NetworkPolicy
podman	ignored	services.*.attach	set		remove it
podman	ignored	services.*.blkio_config	set		remove it
podman	ignored	services.*.cgroup	set		remove it
podman	ignored	services.*.cgroup_parent	set		remove it
podman	ignored	services.*.develop	set		remove it
podman	ignored	services.*.domainname	set		remove it
podman	ignored	services.*.oom_kill_disable	set		remove it
podman	ignored	services.*.oom_score_adj	set		remove it
podman	ignored	services.*.mem_swappiness	set		remove it
podman	ignored	services.*.storage_opt	set		remove it
podman	ignored	services.*.uts	set		remove it
podman	ignored	services.*.isolation	set		remove it
podman	ignored	services.*.pull_refresh_after	set		remove it
podman	ignored	services.*.credential_spec	set		remove it
podman	ignored	services.*.configs	set	the file is not in the container	mount the file as a volume, or use \`secrets\`
podman	ignored	services.*.cpu_count	set	the container has no CPU limit	set \`cpus\`	cpus
podman	ignored	services.*.cpu_percent	set	the container has no CPU limit	set \`cpus\`	cpus
podman	ignored	services.*.cpu_period	set	the container has no CPU limit	set \`cpus\`
podman	ignored	services.*.cpu_quota	set	the container has no CPU limit	set \`cpus\`	cpus
podman	ignored	services.*.external_links	set	the other container cannot be reached	connect both to the same network
podman	ignored	services.*.gpus	set	the container does not get a GPU	use \`devices: [nvidia.com/gpu=all]\`
podman	ignored	services.*.ipc	set	the container has its own shared memory	start it with \`podman run --ipc\`
podman	ignored	services.*.label_file	set	the container does not get these labels	move the labels to \`labels\`
podman	ignored	services.*.memswap_limit	set	the container may swap	set only \`mem_limit\`
podman	ignored	services.*.models	set	the variables of the model are not set	run the model as a separate service
podman	ignored	services.*.post_start	set	the hook does not run	do this in the entrypoint of the image
podman	ignored	services.*.pre_stop	set	the hook does not run	handle the stop signal in the entrypoint of the image
podman	ignored	services.*.provider	set	nothing is started	start it separately
podman	ignored	services.*.use_api_socket	set	the container has no access to Podman	mount the Podman socket
podman	ignored	services.*.volumes_from	set	the container does not get these volumes	list the volumes in both services
podman	ignored	services.*.build.platforms	set	the image is built for the platform of the host	build it with \`podman build --platform\`
podman	ignored	services.*.deploy.restart_policy	set	the container is not restarted	set \`restart\`	restart
swarm	exposed	services.*.ports.*	=(?!0\\.0\\.0\\.0:|\\[::\\]:)(\\d+(\\.\\d+){3}|\\[[^\\]]*\\]):.*	the port listens on every address of every node	remove the port if only services of the stack use it; otherwise block other clients with a firewall on the nodes
swarm	exposed	services.*.security_opt	set	the container runs without this protection	set it in \`daemon.json\` on each node (\`no-new-privileges\`, \`seccomp-profile\`)
swarm	exposed	services.*.userns_mode	set	the container runs in the user namespace of Docker Engine	set \`userns-remap\` in \`daemon.json\` on each node
podman	changed	services.*.ports.*	plain=[1-9]\\d*:[0-5]?\\d	an unquoted number with colons is read in base 60	add quotes
podman	changed	services.*.expose.*	plain=[1-9]\\d*:[0-5]?\\d	an unquoted number with colons is read in base 60	add quotes
podman	changed	services.*.environment.*	plain=[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF	an unquoted \`yes\`, \`no\`, \`on\` or \`off\` is read as a boolean	add quotes
podman	changed	services.*.labels.*	plain=[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF	an unquoted \`yes\`, \`no\`, \`on\` or \`off\` is read as a boolean	add quotes
podman	changed	services.*.build.args.*	plain=[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF	an unquoted \`yes\`, \`no\`, \`on\` or \`off\` is read as a boolean	add quotes
podman	changed	services.*.logging.options.*	plain=[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF	an unquoted \`yes\`, \`no\`, \`on\` or \`off\` is read as a boolean	add quotes
swarm	rejected	services.*.deploy.replicas	other=deploy.mode=global(-job)?		remove it: a global service runs once on each node
podman	lacking	services.*.volumes.*	=/(var/)?run/docker\\.sock:.*	Podman does not create it, but listens on \`$XDG_RUNTIME_DIR/podman/podman.sock\` after \`systemctl --user start podman.socket\`	use a variable for the socket: \`\${DOCKER_SOCKET:-/var/run/docker.sock}\`
podman	lacking	services.*.volumes.*.source	=/(var/)?run/docker\\.sock	Podman does not create it, but listens on \`$XDG_RUNTIME_DIR/podman/podman.sock\` after \`systemctl --user start podman.socket\`	use a variable for the socket: \`\${DOCKER_SOCKET:-/var/run/docker.sock}\`
podman	lacking	services.*.ports.*	=(\\d+(\\.\\d+){3}:)?([1-9]\\d{0,2}|10[01]\\d|102[0-3]):\\d+(/\\w+)?	rootless Podman can only publish ports from 1024 on	publish a port from 1024 on, or set \`net.ipv4.ip_unprivileged_port_start\` on the host
podman	lacking	services.*.ports.*.published	=([1-9]\\d{0,2}|10[01]\\d|102[0-3])	rootless Podman can only publish ports from 1024 on	publish a port from 1024 on, or set \`net.ipv4.ip_unprivileged_port_start\` on the host
podman	lacking	services.*.image	=(?!localhost/)(?![^/]*[.:][^/]*/).+	without a registry, Podman searches the registries in the host configuration, which may be empty	add the registry: \`docker.io/library/NAME\`	build
`;
