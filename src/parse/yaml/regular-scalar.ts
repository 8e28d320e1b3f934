import { CST } from 'yaml';

/** The value of a plain or quoted scalar; undefined if anything is wrong with it. Most are literal. */
export function scalarText(token: CST.FlowScalar): string | undefined {
  const { type, source } = token;
  if (!source.includes('\n')) {
    if (type === 'scalar' && (source === '' || !INDICATORS.includes(source[0]!))) return source;
    const inside = source.slice(1, -1);
    const closed = source.length > 1 && source[0] === source[source.length - 1];
    if (type !== 'scalar' && closed && !inside.includes(type === 'single-quoted-scalar' ? "'" : '\\')) return inside;
  }
  return resolveScalar(token)?.value;
}

/** Characters that cannot start a plain scalar. */
const INDICATORS = ',%|>@`\t';

/** The value that the yaml library gives a scalar; undefined if it reports anything. */
export function resolveScalar(
  token: CST.FlowScalar | CST.BlockScalar,
): ReturnType<typeof CST.resolveAsScalar> | undefined {
  let wrong = false;
  const scalar = CST.resolveAsScalar(token, true, () => {
    wrong = true;
  });
  return wrong ? undefined : scalar;
}
