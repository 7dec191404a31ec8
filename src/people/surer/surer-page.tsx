import { ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, CardList, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { PasskeyButton, PasskeyScript } from '../passkeys/passkey-button.tsx'
import { paths } from '../paths.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  offered: { name: string; isTied: boolean; path: string }[]
  withPasskey: boolean
  showsParticipants: boolean
  goOnTo: string
  formToken: string
}

/** Why this sign-in isn't enough here, and the ones that are. */
export const surerPage = ({ here, offered, withPasskey, showsParticipants, goOnTo, formToken }: Props) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.title} head={<PasskeyScript />} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle title={t.title} ingress={showsParticipants ? t.participants : t.others} />
          {offered.length > 0 && (
            <CardList>
              {offered.map(({ name, isTied, path }) => (
                <Card as="li" gap="small">
                  {!isTied && <p>{t.tieText(name)}</p>}
                  <ButtonLink href={to(here, path)}>{isTied ? t.goOn(name) : t.tie(name)}</ButtonLink>
                </Card>
              ))}
            </CardList>
          )}
          {withPasskey && (
            <Stack gap="small">
              <PasskeyButton
                kind="use"
                question={paths.passkeyQuestion()}
                answer={paths.passkeySignIn()}
                formToken={formToken}
                goOnTo={goOnTo}
                refused={t.refused}
              >
                {t.passkey}
              </PasskeyButton>
              <p>
                {t.passkeyText} <Link href={to(here, paths.ways())}>{t.addPasskey}</Link>
              </p>
            </Stack>
          )}
          <p>
            <Link href={to(here, paths.mine())}>{t.back}</Link>
          </p>
        </Stack>
      </Band>
    </Page>
  )
}
