/** How many in a run gave a value (and are in a group); 'n' is everybody. */
export const cell = (run: number, topic: string, value: string, group = ''): string =>
  [run, topic, value, group].join('|')
