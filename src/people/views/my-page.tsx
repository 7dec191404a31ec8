import { Button, ButtonLink } from '../../design/button.tsx'
import { Card, DoorCard } from '../../design/card.tsx'
import { Form } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, CardList, Grid, Row, Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { SavedNote } from '../../design/saved-note.tsx'
import { Tag } from '../../design/tag.tsx'
import { Quiet } from '../../design/text.tsx'
import { texts as aboutMeTexts } from '../about-me/texts.ts'
import type { Door, Waiting } from '../my-page-parts.ts'
import { paths } from '../paths.ts'
import type { Person } from '../person.ts'
import { capital, roleName } from '../role-words.ts'
import { aboutRole } from '../roles/about.ts'
import type { HeldIn, HeldRole } from '../rules.ts'
import { texts } from '../texts.ts'
import { texts as wayTexts } from '../ways/texts.ts'

type Props = {
  here: Here
  person: Person
  formToken: string
  waiting: Waiting[]
  doors: Door[]
  /** What their way of signing in isn't sure enough for: what waits there, and what it is called, isn't told. */
  unnamed: HeldIn[]
  /** An invitation was taken just now. */
  isWelcome: boolean
  /** For who came by a provider of identity: the way out that leaves it too. */
  signOutThere: string | undefined
}

/** One's own page: what waits for one, the ways to where one works, and what one is here. */
export const myPage = ({ here, person, waiting, doors, unnamed, isWelcome, ...signedIn }: Props) => {
  const t = texts[here.locale].mine
  return (
    <Page here={here} title={t.title} isPrivate>
      <Band tight>
        <Stack gap="large">
          <PageTitle above={t.title} title={t.hello(person.name.split(' ')[0] ?? person.name)} />
          {isWelcome && <SavedNote>{t.welcome}</SavedNote>}
          <WaitsForMe here={here} waiting={waiting} unnamed={unnamed} />
          {doors.length > 0 && (
            <Section>
              <h2>{t.doors}</h2>
              <Grid>
                {doors.map(({ title, text, path }) => (
                  <DoorCard href={to(here, path)} title={title} text={text} />
                ))}
              </Grid>
            </Section>
          )}
          <AboutMe here={here} person={person} unnamed={unnamed} {...signedIn} />
        </Stack>
      </Band>
    </Page>
  )
}

function WaitsForMe({ here, waiting, unnamed }: Pick<Props, 'here' | 'waiting' | 'unnamed'>) {
  const t = texts[here.locale].mine
  return (
    <Section>
      <h2>{t.waiting}</h2>
      {unnamed.length > 0 ? (
        <p>
          {t.keptBack} <Link href={to(here, paths.surerTo(paths.mine()))}>{t.surer}</Link>
        </p>
      ) : (
        waiting.length === 0 && <p>{t.nothingWaits}</p>
      )}
      {waiting.length > 0 && (
        <CardList>
          {waiting.map(({ title, text, isLate, action }, at) => (
            <Card as="li" gap="tiny">
              <Row apart>
                <div>
                  {isLate && <Tag>{t.late}</Tag>} <strong>{title}</strong>
                  {text && <Quiet>{text}</Quiet>}
                </div>
                <ButtonLink kind={at === 0 ? 'primary' : 'secondary'} href={to(here, action.path)}>
                  {action.words}
                </ButtonLink>
              </Row>
            </Card>
          ))}
        </CardList>
      )}
    </Section>
  )
}

type AboutMeProps = Omit<Props, 'waiting' | 'doors' | 'isWelcome'>

function AboutMe({ here, person, unnamed, formToken, signOutThere }: AboutMeProps) {
  const t = texts[here.locale].mine
  const { roles, email } = person
  return (
    <Card as="section" tone="sand">
      <h2>{t.roles}</h2>
      {roles.length === 0 && <p>{t.noRoles}</p>}
      {roles.length > 0 && (
        <ul class="stack plain" data-gap="small">
          {[...Map.groupBy(roles, ({ heldIn, role }) => `${heldIn} ${role}`).values()].map((held) => (
            <RoleHeld here={here} held={held as [HeldRole, ...HeldRole[]]} unnamed={unnamed} />
          ))}
        </ul>
      )}
      <Quiet>{t.signedInAs(email)}</Quiet>
      <Row>
        <Link href={to(here, paths.aboutMe())}>{aboutMeTexts[here.locale].title}</Link>
        <Link href={to(here, paths.ways())}>{wayTexts[here.locale].title}</Link>
        {signOutThere ? (
          <ButtonLink kind="secondary" href={to(here, signOutThere)}>
            {t.signOut}
          </ButtonLink>
        ) : (
          <Form method="post" action={to(here, paths.signOut())} formToken={formToken}>
            <Button kind="secondary">{t.signOut}</Button>
          </Form>
        )}
      </Row>
    </Card>
  )
}

type RoleProps = Pick<Props, 'here' | 'unnamed'> & { held: [HeldRole, ...HeldRole[]] }

/** A role, and everywhere it is held. */
const RoleHeld = ({ here, held, unnamed }: RoleProps) => {
  const [{ heldIn, role }] = held
  const units = unnamed.includes(heldIn) ? [] : held.flatMap(({ unitName }) => unitName ?? [])
  return (
    <li>
      <strong>{capital(roleName(here.locale, { heldIn, role }))}</strong>
      {units.length > 0 && `: ${units.join(' · ')}`}
      <Quiet small>{aboutRole(here.locale, heldIn, role)}</Quiet>
    </li>
  )
}
