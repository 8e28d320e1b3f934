/** Tags that compose-lint reports as moving (CL-0004), so that it says nothing of a missing digest. */
export const MOVES = /^(?:latest|dev|edge|nightly|stable|test)$/;
