import { ButtonLink } from '../../../design/button.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Row, Section, Stack } from '../../../design/layout.tsx'
import { Code, Unseen } from '../../../design/text.tsx'
import { locales, pathIn } from '../../../platform/locale.ts'
import type { StaffedRun } from '../../../registrations/index.ts'
import type { Standing } from '../../paper/entries.ts'
import { Soon } from '../../paper/views/soon.tsx'
import { paths } from '../../paths.ts'
import type { RunWave } from '../../queries.ts'
import { codeInWords } from '../rules.ts'
import { texts } from '../texts.ts'
import { QrImage } from './qr-image.tsx'

type Props = {
  here: Here
  run: StaffedRun
  wave: RunWave
  /** Whether the form may be handed to anybody new. What was handed out before is entered all the same. */
  isSent: boolean
  /** What waits of paper in this wave. */
  standing: Standing
}

/** The ways to answer without a mail: the code on a poster, and a pen. */
export const RoomAndPaper = (props: Props) => (
  <>
    {props.isSent && <Room {...props} />}
    <OnPaper {...props} />
  </>
)

const Room = ({ here, run, wave }: Props) => {
  const t = texts[here.locale]
  if (!wave.roomCode) return null
  const address = here.baseUrl + paths.roomWave(wave.roomCode)
  return (
    <Section>
      <h2>{t.room}</h2>
      <p>{t.roomText}</p>
      <Row>
        <QrImage text={address} label={t.qr(address)} />
        <Stack gap="tiny">
          <p>{here.baseUrl.replace(/^https?:\/\//, '') + paths.room()}</p>
          <p class="room-code">
            <Unseen>{t.code} </Unseen>
            <Code>{codeInWords(wave.roomCode)}</Code>
          </p>
        </Stack>
      </Row>
      <Row>
        {locales.map((locale) => (
          <ButtonLink
            kind={locale === here.locale ? 'primary' : 'secondary'}
            icon="download"
            href={pathIn(locale, paths.poster(run.courseSlug, run.slug, wave.id))}
            download
          >
            {t.poster[locale]}
          </ButtonLink>
        ))}
      </Row>
    </Section>
  )
}

const OnPaper = ({ here, run, wave, isSent, standing }: Props) => {
  const t = texts[here.locale]
  return (
    <Section>
      <h2>{t.paper}</h2>
      <p>{isSent ? t.paperText : t.paperStopped}</p>
      <Soon here={here} wave={wave} standing={standing} />
      <Row>
        {isSent && (
          <ButtonLink
            kind="secondary"
            icon="download"
            href={to(here, paths.paperForm(run.courseSlug, run.slug, wave.id))}
            download
          >
            {t.paperForm}
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" href={to(here, paths.entry(run.courseSlug, run.slug, wave.id))}>
          {t.enter}
        </ButtonLink>
      </Row>
    </Section>
  )
}
