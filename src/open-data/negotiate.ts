/**
 * Which of the media types on offer somebody likes best (RFC 9110), the first of equals; nothing when they take none of
 * them. Who says nothing gets the first.
 */
export function preferred<Offer extends string>(
  accept: string | undefined,
  offers: readonly [Offer, ...Offer[]],
): Offer | undefined {
  if (!accept?.trim()) return offers[0]
  const ranges = accept.split(',').map(rangeOf)
  const liked = offers
    .map((offer) => ({ offer, quality: qualityOf(offer, ranges) }))
    .filter(({ quality }) => quality > 0)
  const best = Math.max(...liked.map(({ quality }) => quality))
  return liked.find(({ quality }) => quality === best)?.offer
}

type Range = { type: string; quality: number }

function rangeOf(written: string): Range {
  const [type = '', ...parameters] = written.split(';').map((part) => part.trim().toLowerCase())
  const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return { type, quality: q === undefined ? 1 : Number(q) || 0 }
}

/** The most specific range that fits decides: text/turtle before text/* before anything. */
function qualityOf(offer: string, ranges: Range[]): number {
  const fitting = [offer, `${offer.split('/')[0]}/*`, '*/*']
  const found = fitting
    .map((type) => ranges.find((range) => range.type === type))
    .find((range) => range !== undefined)
  return found?.quality ?? 0
}
