import { isNode, type WrittenCommand } from '../../src/rule/index.ts';

/** Whether a command consists of redirects; `$(< file)` is the contents of a file. */
export function isBareRedirect({ node: { node, parent } }: WrittenCommand): boolean {
  if (node.name || node.redirects.length === 0 || node.prefix.some(({ type }) => type === 'Assignment')) return false;
  const [first, ...others] = node.redirects;
  if (others.length > 0 || first?.type !== 'Redirect' || first.operator !== '<') return true;
  const script = parent?.parent;
  return !(isNode(script, 'Script') && script.node.commands.length === 1 && isNode(script.parent, 'CommandExpansion'));
}

/** Whether the redirect is used for its status: it tests whether a port or a file can be opened. */
export function isOpenTest({ node: { node, parent, source }, isCondition }: WrittenCommand): boolean {
  if (isNode(parent, 'Pipeline') && parent.node.commands.indexOf(node) > 0) return false;
  return (
    /<\s*["']?\/dev\/(?:tcp|udp)\//.test(source) ||
    (isCondition && node.redirects.every(({ operator }) => operator === '<'))
  );
}
