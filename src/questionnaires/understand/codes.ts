import type { ItemType, Words } from '../form.ts'
import { systems } from './extensions.ts'
import { isTaken, type Json, listAt, type Reading, refuse } from './reading.ts'
import { wordsAt } from './words.ts'

type Codes = { code?: string; instrument?: string; lower?: Words; upper?: Words }

/** The codes of an item: what it asks wherever it is used. Those of other catalogues stay in the file. */
export function codesAt(reading: Reading, item: Json, type: ItemType, path: string): Codes {
  const codes: Codes = {}
  for (const { at, value } of listAt(reading, item, 'code', path)) {
    const { system, code } = value
    if (typeof code === 'string' && isTaken(code)) refuse(reading, at, reading.t.linkId)
    if (system === systems.question && typeof code === 'string' && type !== 'group') codes.code = code
    else if (system === systems.instrument && typeof code === 'string' && type === 'group')
      codes.instrument = code
    else if (system === systems.sliderLabels) readEnd(reading, value, at, codes)
    else if (system === systems.scoringFormulas && code !== 'QS') refuse(reading, at, reading.t.score)
    // 1 is shown everywhere, 3 only in the form itself; 2 is for a printout.
    else if (system === systems.renderOptions && code !== '1' && code !== '3')
      refuse(reading, at, reading.t.notShown)
  }
  return codes
}

function readEnd(reading: Reading, coding: Json, path: string, codes: Codes): void {
  const words = coding.display === undefined ? undefined : wordsAt(reading, coding, 'display', path)
  if (words && coding.code === 'LabelLeft') codes.lower = words
  if (words && coding.code === 'LabelRight') codes.upper = words
}
