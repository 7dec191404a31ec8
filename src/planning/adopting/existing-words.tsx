import type { PlannedCourse } from '../../courses/index.ts'
import type { Here } from '../../design/here.ts'
import { Quiet } from '../../design/text.tsx'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import { texts } from './texts.ts'

type Said = Pick<PlannedCourse, 'forWhom' | 'goals' | 'about' | 'frequency'>

/** What a course says already about an element, as a quiet quotation beside the empty columns; nothing where it says nothing. */
export const ExistingWords = ({ here, course, element }: { here: Here; course: Said; element: string }) => {
  const text = textOf(course, element)
  const shown = text && inLanguage(text, here.locale)
  if (!shown?.text.trim()) return null
  return (
    <>
      <Quiet>{texts[here.locale].says}</Quiet>
      <blockquote class="said" lang={shown.locale === here.locale ? undefined : shown.locale}>
        {shown.text.trim()}
      </blockquote>
    </>
  )
}

function textOf(course: Said, element: string): LocalisedText | null {
  switch (element) {
    case 'target-group':
      return course.forWhom
    case 'goals':
      return course.goals
    case 'content':
      return course.about
    case 'frames':
      return course.frequency
    default:
      return null
  }
}
