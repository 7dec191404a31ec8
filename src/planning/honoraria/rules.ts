export const units = ['hour', 'meeting', 'day', 'course'] as const
export type PaidPer = (typeof units)[number]

export const mostKroner = 100_000
