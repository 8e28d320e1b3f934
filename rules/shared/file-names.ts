/** File extensions; any other ending may be part of a directory name, as in `/var/www/example.com`. */
const FILE_NAME =
  /[^/.]\.(?:conf|cfg|cnf|config|ini|json|jsonc|ya?ml|toml|xml|env|txt|sh|bash|sql|dump|pem|crt|cer|cert|key|pub|properties|m?js|cjs|tsx?|py|php|rb|lua|go|html?|css|csv|list|md|template|tmpl|tpl|acl|htpasswd|rules|repo|jar|war|zip|t?gz|sqlite3?|vcl|hcl|xsl)$/i;

/** Whether a path ends with a file extension. */
export function isFileName(path: string): boolean {
  return FILE_NAME.test(path);
}

const SWARM_NAME = /(?:^|\/)(?:docker-)?(?:swarm|stacks?)\/|(?:stack|swarm)[^/]*$/i;

/** Whether the path of a Compose file says that it is meant for `docker stack deploy`. */
export function isNamedForSwarm(path: string): boolean {
  return SWARM_NAME.test(path);
}
