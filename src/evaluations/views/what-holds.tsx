import { Details } from '../../design/details.tsx'
import type { Here } from '../../design/here.ts'
import { texts } from '../answer-texts.ts'
import type { Sheet } from '../receive.ts'
import type { LinkedBy } from '../rules.ts'

/** Which promise holds, in plain words: who can see what, and till when answers of one person can be put together. */
export const WhatHolds = ({ here, linkedBy }: { here: Here; linkedBy: LinkedBy }) => {
  const t = texts[here.locale].promise
  return (
    <Details summary={t.title}>
      <ul>
        {[...t.always, ...t[linkedBy]].map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Details>
  )
}

/** Who answers by the code of the room is linked to nothing, however the others are. */
export const holdsFor = ({ way, wave }: Pick<Sheet, 'way' | 'wave'>): LinkedBy =>
  way === 'room' ? 'nothing' : wave.linkedBy
