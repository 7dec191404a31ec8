import { RoundNumber } from '../../design/card.tsx'
import type { Here } from '../../design/here.ts'
import { Steps as StepList } from '../../design/layout.tsx'
import { texts } from '../texts.ts'

/** What one does, from finding a course to meeting the others. */
export const Steps = ({ here }: { here: Here }) => {
  const t = texts[here.locale]
  return (
    <>
      <h2>{t.steps}</h2>
      <StepList>
        {t.stepList.map(({ title, text }, at) => (
          <li class="stack" data-gap="tiny">
            <RoundNumber>{at + 1}</RoundNumber>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </StepList>
    </>
  )
}
