import { type Here, to } from '../../../design/here.ts'
import { Section } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import { missingTexts } from '../missing-texts.ts'
import { sheetSlugs, sheets, standards } from '../sheets.ts'

/** Invitation and posters, in both written standards. */
export const Prints = ({ here, plan }: { here: Here; plan: Plan }) => {
  const t = missingTexts[here.locale].prints
  return (
    <Section>
      <h2>{t.title}</h2>
      <p>{t.ingress}</p>
      <ul class="rows">
        {sheets.map((sheet) => (
          <li>
            <p class="rows-title">{t[sheet]}</p>
            <div class="rows-aside row">
              {standards.map((standard) => (
                <Link href={to(here, paths.print(plan.id, sheetSlugs[sheet], standard))} download>
                  {t.language[standard]} <span class="ds-sr-only">{t[sheet]}</span>
                  (PDF)
                </Link>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
