/** Lines `oldStart` to `oldEnd` (exclusive, from 0) became `newStart` to `newEnd`. */
export interface Change {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Edits beyond which a stretch without common landmarks is replaced as a whole: bounds time and memory. */
const maxEdits = 500;

/**
 * What changed between two lists of lines, in order. Equal lines at both ends are skipped, lines that are unique in both split the rest
 * (patience diff), Myers' algorithm (An O(ND) Difference Algorithm, 1986) does what remains.
 */
export function diffLines(old: readonly string[], now: readonly string[]): readonly Change[] {
  const numbers = new Map<string, number>();
  const numberOf = (line: string): number => {
    const known = numbers.get(line);
    if (known !== undefined) return known;
    numbers.set(line, numbers.size);
    return numbers.size - 1;
  };
  const compared = new Comparison(Uint32Array.from(old, numberOf), Uint32Array.from(now, numberOf));
  compared.run();
  return compared.changes;
}

/** A stretch of both sides that is still to be compared. */
interface Stretch {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

class Comparison {
  readonly changes: Change[] = [];
  readonly #old: Uint32Array;
  readonly #now: Uint32Array;

  constructor(old: Uint32Array, now: Uint32Array) {
    this.#old = old;
    this.#now = now;
  }

  run(): void {
    // A stack instead of recursion: the order of the stretches is the order of the file.
    const stack: Stretch[] = [{ a: 0, aEnd: this.#old.length, b: 0, bEnd: this.#now.length }];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const rest = this.#trim(next);
      if (rest.a === rest.aEnd || rest.b === rest.bEnd) this.#change(rest);
      else {
        const landmarks = this.#landmarks(rest);
        if (landmarks.length === 0) this.#myers(rest);
        else for (const part of between(rest, landmarks).reverse()) stack.push(part);
      }
    }
  }

  #trim({ a, aEnd, b, bEnd }: Stretch): Stretch {
    while (a < aEnd && b < bEnd && this.#old[a] === this.#now[b]) {
      a++;
      b++;
    }
    while (a < aEnd && b < bEnd && this.#old[aEnd - 1] === this.#now[bEnd - 1]) {
      aEnd--;
      bEnd--;
    }
    return { a, aEnd, b, bEnd };
  }

  #change({ a, aEnd, b, bEnd }: Stretch): void {
    if (a === aEnd && b === bEnd) return;
    const last = this.changes.at(-1);
    if (last && last.oldEnd === a && last.newEnd === b) {
      this.changes[this.changes.length - 1] = { ...last, oldEnd: aEnd, newEnd: bEnd };
    } else this.changes.push({ oldStart: a, oldEnd: aEnd, newStart: b, newEnd: bEnd });
  }

  /** Lines that occur once on each side, in the longest series that is in order on both. */
  #landmarks({ a, aEnd, b, bEnd }: Stretch): readonly Landmark[] {
    const seen = new Map<number, { a: number; b: number; count: number }>();
    for (let at = a; at < aEnd; at++) {
      const line = seen.get(this.#old[at]!);
      if (line) line.count = 2;
      else seen.set(this.#old[at]!, { a: at, b: -1, count: 1 });
    }
    const common: { a: number; b: number; count: number }[] = [];
    for (let at = b; at < bEnd; at++) {
      const line = seen.get(this.#now[at]!);
      if (!line) continue;
      if (line.b >= 0) line.count = 2;
      else {
        line.b = at;
        common.push(line);
      }
    }
    return longestRise(common.filter((line) => line.count === 1));
  }

  #myers({ a, aEnd, b, bEnd }: Stretch): void {
    const width = aEnd - a;
    const height = bEnd - b;
    const limit = Math.min(width + height, maxEdits);
    const trace: Int32Array[] = [];
    const reach = new Int32Array(2 * limit + 3);
    for (let edits = 0; edits <= limit; edits++) {
      trace.push(reach.slice(limit + 1 - edits - 1, limit + 1 + edits + 2));
      for (let k = -edits; k <= edits; k += 2) {
        const at = k + limit + 1;
        let x = k === -edits || (k !== edits && reach[at - 1]! < reach[at + 1]!) ? reach[at + 1]! : reach[at - 1]! + 1;
        let y = x - k;
        while (x < width && y < height && this.#old[a + x] === this.#now[b + y]) {
          x++;
          y++;
        }
        reach[at] = x;
        if (x >= width && y >= height) {
          for (const step of backtrack(trace, width, height)) {
            this.#change({ a: a + step.a, aEnd: a + step.aEnd, b: b + step.b, bEnd: b + step.bEnd });
          }
          return;
        }
      }
    }
    this.#change({ a, aEnd, b, bEnd });
  }
}

/** Walks Myers' trace back from the end; single insertions and deletions, in order. */
function backtrack(trace: readonly Int32Array[], width: number, height: number): readonly Stretch[] {
  const steps: Stretch[] = [];
  let x = width;
  let y = height;
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const reach = trace[edits]!;
    // The slice kept for `edits` starts at diagonal `-edits - 1`.
    const value = (k: number): number => reach[k + edits + 1]!;
    const k = x - y;
    const down = k === -edits || (k !== edits && value(k - 1) < value(k + 1));
    const from = down ? k + 1 : k - 1;
    const fromX = value(from);
    const fromY = fromX - from;
    steps.push(
      down
        ? { a: fromX, aEnd: fromX, b: fromY, bEnd: fromY + 1 }
        : { a: fromX, aEnd: fromX + 1, b: fromY, bEnd: fromY },
    );
    x = fromX;
    y = fromY;
  }
  return steps.reverse();
}

interface Landmark {
  readonly a: number;
  readonly b: number;
}

/** The stretches before, between and after landmarks; the landmark lines themselves are equal. */
function between({ a, aEnd, b, bEnd }: Stretch, landmarks: readonly Landmark[]): Stretch[] {
  const parts: Stretch[] = [];
  for (const landmark of landmarks) {
    parts.push({ a, aEnd: landmark.a, b, bEnd: landmark.b });
    a = landmark.a + 1;
    b = landmark.b + 1;
  }
  parts.push({ a, aEnd, b, bEnd });
  return parts;
}

/** The longest series that rises in `a`, of landmarks ordered by `b` (patience sorting, n log n). */
function longestRise(landmarks: readonly Landmark[]): readonly Landmark[] {
  const tops: number[] = [];
  const before = new Int32Array(landmarks.length).fill(-1);
  for (const [index, { a }] of landmarks.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (landmarks[tops[middle]!]!.a < a) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : tops[low - 1]!;
    tops[low] = index;
  }
  const series: Landmark[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index]!) series.push(landmarks[index]!);
  return series.reverse();
}
