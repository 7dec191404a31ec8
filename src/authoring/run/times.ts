/** A clock time as people write it ("17.30", "17:30", "1730", "kl. 9") as "17:30"; nothing when it isn't one. */
export function readTime(written: string): string | undefined {
  const text = written.trim().replace(/^kl\.?\s*/i, '')
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:\s]?(\d{2}))?$/.exec(text) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

/** As the page writes it in a field: 17.30. */
export const timeInField = (time: string): string => time.replace(':', '.')
