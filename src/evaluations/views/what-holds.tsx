import { Details } from '../../design/details.tsx'
import type { Here } from '../../design/here.ts'
import { texts } from '../answer-texts.ts'
import type { RunWave } from '../queries.ts'

/** Which promise holds, in plain words: who can see what, and till when answers of one person can be put together. */
export const WhatHolds = ({ here, wave }: { here: Here; wave: Pick<RunWave, 'linkedBy'> }) => {
  const t = texts[here.locale].promise
  return (
    <Details summary={t.title}>
      <ul>
        {[...t.always, ...t[wave.linkedBy]].map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Details>
  )
}
