import { Details } from '../../design/details.tsx'
import type { Here } from '../../design/here.ts'
import { texts } from '../promise-texts.ts'
import type { Sheet } from '../receive.ts'
import type { LinkedBy } from '../rules.ts'

type Holds = { here: Here; linkedBy: LinkedBy }

/** Which promise holds, in one line: before anything is asked, and wherever something is sent. */
export const Promised = ({ here, linkedBy }: Holds) => (
  <p>
    <strong>{texts[here.locale].short[linkedBy]}</strong>
  </p>
)

/** Which promise holds, in plain words: who can see what, and till when answers of one person can be put together. */
export const WhatHolds = ({ here, linkedBy }: Holds) => {
  const t = texts[here.locale]
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
