/** A port, or several in a row. */
interface PortRange {
  readonly from: number;
  readonly to: number;
}

/** Whether a range holds a port; one that is not known holds none. */
export function holdsPort(range: PortRange | undefined, port: number): boolean {
  return range !== undefined && range.from <= port && port <= range.to;
}

/** The ports of a range, the first hundred of a longer one. */
export function portsOf({ from, to }: PortRange): readonly number[] {
  return Array.from({ length: Math.min(to - from, 100) + 1 }, (_, add) => from + add);
}
