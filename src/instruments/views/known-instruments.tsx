import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { InLanguage } from '../../design/text.tsx'
import { paths } from '../paths.ts'
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
      <Kind here={here} heading={t.free} has={(licence) => !licence} />
      <Kind here={here} heading={t.licensed} has={(licence, counted) => licence && counted} />
      <Kind here={here} heading={t.notCounted} has={(licence, counted) => licence && !counted} />
    </Section>
  )
}

type KindProps = { here: Here; heading: string; has: (licence: boolean, counted: boolean) => boolean }

const Kind = ({ here, heading, has }: KindProps) => (
  <>
    <h3>{heading}</h3>
    <ul>
      {Object.entries(instruments)
        .filter(([, { licenceRequired, scales }]) => has(licenceRequired, Object.keys(scales).length > 0))
        .map(([code, { copyright, questions }]) => (
          <li>
            <strong>{nameOf(code, here.locale)}</strong>{' '}
            <InLanguage here={here} locale="en">
              <span class="quiet small">{copyright}</span>
            </InLanguage>
            {Object.keys(questions).length > 0 && <Template here={here} code={code} />}
          </li>
        ))}
    </ul>
  </>
)

const Template = ({ here, code }: { here: Here; code: string }) => (
  <>
    {' '}
    <Link href={to(here, paths.template(code))}>
      {texts[here.locale].template(nameOf(code, here.locale))}
    </Link>
  </>
)
