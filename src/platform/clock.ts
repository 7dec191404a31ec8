/** Now, as an argument: rules and verbs are handed the time so that a test can move it. */
export type Clock = () => Date
