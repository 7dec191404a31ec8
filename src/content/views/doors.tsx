import { DoorCard } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Grid, Stack } from '../../design/layout.tsx'
import { elsewhere } from '../paths.ts'
import { texts } from '../texts.ts'

/** Six ways in, each a search that can be shared and gone back to. */
export const Doors = ({ here }: { here: Here }) => {
  const t = texts[here.locale]
  const { coursesFor, coursesAbout } = elsewhere
  return (
    <Stack gap="medium">
      <h2>{t.recognise}</h2>
      <Grid>
        <DoorCard icon="path" href={to(here, coursesFor('patient'))} {...t.doors.diagnosis} />
        <DoorCard icon="care" tone="apricot" href={to(here, coursesFor('next-of-kin'))} {...t.doors.kin} />
        <DoorCard icon="child" href={to(here, coursesFor('parent'))} {...t.doors.child} />
        <DoorCard
          icon="tired"
          tone="apricot"
          href={to(here, coursesAbout(t.tiredWords))}
          {...t.doors.tired}
        />
        <DoorCard icon="chat" href={to(here, coursesFor('young'))} {...t.doors.young} />
        <DoorCard
          icon="flower"
          tone="apricot"
          href={to(here, coursesAbout(t.habitsWords))}
          {...t.doors.habits}
        />
      </Grid>
    </Stack>
  )
}
