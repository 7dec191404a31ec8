/** What can just have been done on the page of a unit, as its address says it. */
export const deeds = ['invitert', 'trukket', 'avsluttet'] as const
export type Done = (typeof deeds)[number]
