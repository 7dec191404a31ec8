import type { Person } from '../../people/index.ts'

/** Whether to show somebody the button that publishes; whether they may is looked up when they press it. */
export const mayPublishIn = ({ roles }: Person, serviceId: number): boolean =>
  roles.some((held) => held.serviceId === serviceId && held.role !== 'professional')
