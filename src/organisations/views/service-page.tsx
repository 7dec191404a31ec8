import { type Here, to } from '../../design/here.ts'
import { Band, Columns, Section, Stack } from '../../design/layout.tsx'
import { LocalisedParagraphs } from '../../design/localised.tsx'
import { JsonLd } from '../../design/page/json-ld.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { PrintedFrom } from '../../design/page/printed-from.tsx'
import { inLanguage } from '../../platform/localised.ts'
import { paths } from '../paths.ts'
import type { CatchmentPart, Service } from '../queries.ts'
import { serviceAsLinkedData } from '../structured-data.ts'
import { texts } from '../texts.ts'
import { Contact } from './contact.tsx'
import { type CourseOfService, CoursesOfService } from './courses-of-service.tsx'
import { Catchment, NotRunning, Owner } from './service-facts.tsx'

type Props = {
  here: Here
  service: Service
  catchment: CatchmentPart[]
  courses: CourseOfService[]
  coursePath: (slug: string) => string
}

/** A service: how to reach it, first of all; then its courses, what it is, whom it is for and who owns it. */
export const servicePage = ({ here, service, catchment, courses, coursePath }: Props) => {
  const t = texts[here.locale]
  return (
    <Page
      here={here}
      title={service.name}
      description={inLanguage(service.about, here.locale).text}
      current="services"
      head={<JsonLd data={serviceAsLinkedData(service, here)} />}
    >
      <PageHead
        here={here}
        title={service.name}
        above={`${t.kind[service.kind]} · ${service.municipalityName}`}
        trail={[{ title: t.services, href: to(here, paths.services) }, { title: service.name }]}
      >
        <NotRunning here={here} service={service} />
        <Contact here={here} service={service} />
      </PageHead>
      <Band tight>
        <Columns>
          <Stack gap="large">
            <CoursesOfService here={here} courses={courses} coursePath={coursePath} />
            {inLanguage(service.about, here.locale).text && (
              <Section>
                <h2>{t.about}</h2>
                <LocalisedParagraphs here={here} text={service.about} />
              </Section>
            )}
          </Stack>
          <Stack gap="large">
            <Catchment here={here} catchment={catchment} />
            <Owner here={here} service={service} />
          </Stack>
        </Columns>
        <PrintedFrom here={here} />
      </Band>
    </Page>
  )
}
