/** One line of the report: what was measured, how it stands to what it is compared with, and what it must reach. */
export type Line = {
  name: string
  measured: number
  target: number
  better: 'more' | 'less'
  unit?: string
  note?: string
}

export function report({ name, measured, target, better, unit = '×', note = '' }: Line): void {
  const reached = better === 'more' ? measured >= target : measured <= target
  const figure = unit === '×' ? measured.toFixed(2) : `${Math.round(measured * 10) / 10} ${unit}`
  const aim = `${better === 'more' ? '≥' : '≤'} ${target}${unit === '×' ? '' : ` ${unit}`}`
  process.stdout.write(
    `${name.padEnd(44)} ${figure.padStart(10)}  ${aim.padEnd(10)}  ${reached ? 'ok' : 'short'}  ${note}\n`,
  )
}
