import qrcode from 'qrcode-generator'

/** A QR code of a text: which of its squares are dark, row by row. Level M is still read when a fingerprint covers some of it. */
export function qrCode(text: string): boolean[][] {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount()
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => code.isDark(row, column)),
  )
}

/** Its dark squares as one path, each square one wide: "M4 4h7v1h-7z…". The four squares around it must stay light. */
export const pathOf = (rows: boolean[][]): string =>
  rows
    .flatMap((row, y) =>
      runsOf(row).map(([x, length]) => `M${x + quiet} ${y + quiet}h${length}v1h-${length}z`),
    )
    .join('')

/** The width of the whole, with the light squares around it. */
export const widthOf = (rows: boolean[][]): number => rows.length + 2 * quiet

/** The whole as a drawing of its own, for paper. */
export const svgOf = (rows: boolean[][]): string => {
  const width = widthOf(rows)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${width}"><path d="${pathOf(rows)}"/></svg>`
}

const quiet = 4

/** Where dark squares beside each other begin, and how many they are. */
function runsOf(row: boolean[]): [number, number][] {
  const runs: [number, number][] = []
  row.forEach((dark, x) => {
    if (!dark) return
    const last = runs.at(-1)
    if (last && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  })
  return runs
}
