/**
 * A day as people write it ("24.3.2027", "24/3-27", "24 03 2027", "240327", "2027-03-24") as "2027-03-24"; nothing when it
 * isn't a day.
 */
export function readDay(written: string): string | undefined {
  const text = written.trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) return existing(iso[1], iso[2], iso[3])
  const found =
    /^(\d{1,2})[./\s-]+(\d{1,2})[./\s-]+(\d{4}|\d{2})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text)
  if (!found) return undefined
  const [, day, month, year = ''] = found
  return existing(year.length === 2 ? `20${year}` : year, month, day)
}

function existing(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${text}T12:00:00Z`)
  return moment.toString() !== 'Invalid Date' && moment.toISOString().startsWith(text) ? text : undefined
}
