import { type FlowState, meet, type Reached } from './flow-state.ts';

/** How a command leaves its list. */
export type Leaving = 'exit' | 'return' | 'break' | 'continue';

/** What commands that leave a list lead to. */
export interface Frame {
  readonly kind: 'shell' | 'function' | 'loop';
  /** What is known where it ends before its last command. */
  left: Reached;
  /** What is known where a loop continues with its next iteration. */
  again: Reached;
}

/** The shell, the functions and the loops around a command, innermost last. */
export class Frames {
  readonly #frames: Frame[] = [];

  enter(kind: Frame['kind']): Frame {
    const frame: Frame = { kind, left: undefined, again: undefined };
    this.#frames.push(frame);
    return frame;
  }

  end(): void {
    this.#frames.pop();
  }

  /** Carries a state to where a command leads; false where there is nothing to leave. */
  leave(leaving: Leaving, state: FlowState): boolean {
    const frame = this.#target(leaving);
    if (!frame) return false;
    if (leaving === 'continue') frame.again = meet(frame.again, state);
    else frame.left = meet(frame.left, state);
    return true;
  }

  #target(leaving: Leaving): Frame | undefined {
    if (leaving === 'break' || leaving === 'continue') return this.#frames.findLast(({ kind }) => kind === 'loop');
    const within = leaving === 'return' ? this.#frames.findLast(({ kind }) => kind === 'function') : undefined;
    return within ?? this.#frames[0];
  }
}

/** The states that a command ends in, by its success. */
export interface Ends {
  readonly success: Reached;
  readonly failure: Reached;
}

export const NOWHERE: Ends = { success: undefined, failure: undefined };

export function both(state: Reached): Ends {
  return { success: state, failure: state };
}

export function meeting(ends: readonly Ends[]): Ends {
  return { success: meet(...ends.map(({ success }) => success)), failure: meet(...ends.map(({ failure }) => failure)) };
}
