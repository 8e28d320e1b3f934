/** Tags that compose-lint reports as moving (CL-0004), so it does not report a missing digest. */
export const MOVES = /^(?:latest|dev|edge|nightly|stable|test)$/;
