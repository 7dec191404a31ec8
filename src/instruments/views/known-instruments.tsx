import type { Here } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Table } from '../../design/table.tsx'
import { Quiet } from '../../design/text.tsx'
import { instruments } from '../scales.ts'
import { texts } from '../texts.ts'
import { nameOf } from '../words.ts'

/** Every instrument we know: whose it is, whether a licence is needed, and whether we count it. */
export const KnownInstruments = ({ here }: { here: Here }) => {
  const t = texts[here.locale]
  return (
    <Section>
      <h2>{t.known}</h2>
      <p>{t.knownText}</p>
      <Table
        caption={t.known}
        captionUnseen
        columns={[t.instrument, t.licence, t.counted].map((heading) => ({ heading }))}
        rows={Object.entries(instruments).map(([code, { licenceRequired, copyright, scales }]) => [
          <>
            {nameOf(code, here.locale)}
            <Quiet small>{copyright}</Quiet>
          </>,
          licenceRequired ? t.yes : t.no,
          Object.keys(scales).length > 0 ? t.yes : t.no,
        ])}
      />
    </Section>
  )
}
