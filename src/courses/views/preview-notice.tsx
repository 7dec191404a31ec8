import { Card } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { texts } from '../texts.ts'

/** Above a page that only its keepers see: how it will look, and the way back to where it is written. */
export const PreviewNotice = ({ here, back, isOut }: { here: Here; back: string; isOut: boolean }) => {
  const t = texts[here.locale].preview
  return (
    <Band tight>
      <Card tone="sand" gap="tiny">
        <p>
          <strong>{isOut ? t.out : t.notOut}</strong> {t.text} <Link href={to(here, back)}>{t.back}</Link>
        </p>
      </Card>
    </Band>
  )
}
