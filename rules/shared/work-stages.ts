/** Names of stages and directories for work on the program, not for running it. */
export const FOR_WORK =
  /(?:^|[-_.])(?:dev|develop|development|devcontainer|debug|tests?|testing|ci|lint|builder?)(?:[-_.]|$)/;
