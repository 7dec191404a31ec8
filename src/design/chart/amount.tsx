/** How many, or the words that stand where few could be known by their number: "skjult", "1–4". */
export type Amount = number | { hidden: string }

/** A cell that says there is something, and not how much. */
export const Hidden = ({ children }: { children: string }) => <span class="hidden-amount">{children}</span>

export const AmountInWords = ({ amount }: { amount: Amount }) =>
  typeof amount === 'number' ? <strong>{amount}</strong> : <Hidden>{amount.hidden}</Hidden>

/** What all bars are a part of: as told, else the longest. Of nobody, every bar is empty. */
export const wholeOf = (amounts: Amount[], of: number | undefined): number =>
  Math.max(1, of ?? Math.max(0, ...amounts.map((amount) => (typeof amount === 'number' ? amount : 0))))

/** In whole tenths, so that a page says no more digits than it draws. */
export const percent = (part: number, whole: number): string =>
  `${Math.round(Math.min(1, Math.max(0, part / whole)) * 1000) / 10}%`
