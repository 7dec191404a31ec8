import { Fact, FactList } from '../../../design/facts.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Link } from '../../../design/link.tsx'
import type { Locale } from '../../../platform/locale.ts'
import { minutesToAnswer } from '../../answers/minutes.ts'
import { questionsOf } from '../../form.ts'
import type { Building } from '../drafts.ts'
import { lackingIn, languagesMeant } from '../languages.ts'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'

/** How long the form is, and whether it is whole in its languages. */
export function InShort({ here, building }: { here: Here; building: Building }) {
  const t = texts[here.locale]
  const { form, questionnaireId } = building
  const lacking = lackingIn(form)
  const state = (locale: Locale): string => {
    const places = lacking.filter((one) => one.locale === locale).length
    return places === 0 ? t.whole[locale] : t.lacks[locale](places)
  }
  return (
    <div class="stack" data-gap="small">
      <FactList>
        <Fact icon="clock" label={t.outline}>
          <strong>{t.questions(questionsOf(form).length)}</strong>
          {questionsOf(form).length > 0 && ` · ${t.minutes(minutesToAnswer(form))}`}
        </Fact>
        <Fact icon="language" label={t.languages}>
          {languagesMeant(form).map(state).join('. ')}.
        </Fact>
      </FactList>
      <p>
        <Link href={to(here, paths.about(questionnaireId))}>{t.about}</Link>
      </p>
    </div>
  )
}
