/** How wide words of 15 px Inter are, near enough: a drawing is made where no letter can be measured. */
export const widthOf = (words: string): number => words.length * 8.3

/** Words in lines that fit, the last one cut short where there are too many. */
export function linesOf(words: string, width: number, most = 3): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`]
}

type Props = {
  x: number
  y: number
  children: string
  kind?: 'quiet' | 'strong'
  anchor?: 'start' | 'middle' | 'end'
}

export const Words = ({ x, y, children, kind, anchor }: Props) => (
  <text class={kind} x={x} y={y} text-anchor={anchor}>
    {children}
  </text>
)
