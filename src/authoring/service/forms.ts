import { z } from 'zod'
import { type ParsedForm, readForm } from '../../platform/form.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { isMailAddress } from '../../platform/mail/index.ts'
import type { Fields } from '../kit/merge.ts'
import { always, day, line, localisedIn, prose, textFields, type Wrong } from '../kit/schema.ts'

export type ServiceWrong = Wrong & {
  name: string
  about: string
  address: string
  postalCode: string
  postalPlace: string
  municipality: string
  unknownPlace(place: string): string
  whichPlace(place: string): string
  email: string
  website: string
  order: string
}

/** A service as it was written; its places are still in words. */
export type ServiceForm = {
  name: string
  about: LocalisedText
  openingHours: LocalisedText | null
  address: string
  postalCode: string
  postalPlace: string
  municipality: string
  phone: string | null
  email: string | null
  website: string | null
  catchment: string[]
  openedOn: string | null
  closedOn: string | null
}

/** Who makes a service may leave it to those who will keep it to say what it is about. */
export function readService(fields: Fields, t: ServiceWrong, saysAbout = true): ParsedForm<ServiceForm> {
  const form = readForm(serviceForm(t, saysAbout), fields)
  if (!form.ok) return form
  const { name, municipality, address, postalCode, postalPlace, openedOn, closedOn } = form.value
  const { phone, email, website, catchment } = form.value
  return {
    ...form,
    value: {
      ...{ name, municipality, address, postalCode, postalPlace, openedOn, closedOn },
      about: localisedIn(form.value, 'about') ?? { nb: '' },
      openingHours: localisedIn(form.value, 'openingHours'),
      phone: phone || null,
      email: email || null,
      website: website || null,
      catchment: catchment.split('\n').map(placeIn).filter(Boolean),
    },
  }
}

/** "Fauske", or "1818 Herøy" where the name isn't enough. */
const placeIn = (line: string): string => /^\s*(\d{4})\b/.exec(line)?.[1] ?? line.trim()

const serviceForm = (t: ServiceWrong, saysAbout: boolean) =>
  z
    .object({
      name: line(t).refine(Boolean, t.name),
      ...textFields(t, 'about', 6000, false),
      ...textFields(t, 'openingHours', 400, false),
      municipality: line(t, 100).refine(Boolean, t.municipality),
      address: line(t).refine(Boolean, t.address),
      postalCode: line(t).refine((code) => /^\d{4}$/.test(code), t.postalCode),
      postalPlace: line(t, 100).refine(Boolean, t.postalPlace),
      phone: line(t, 40),
      email: line(t).refine((email) => email === '' || isMailAddress(email), t.email),
      website: line(t, 300).refine(
        (site) =>
          site === '' || (/^(https?:\/\/)?[^\s/:]+\.[^\s]+$/i.test(site) && URL.canParse(withScheme(site))),
        t.website,
      ),
      catchment: prose(t, 12_000),
      openedOn: day(t),
      closedOn: day(t),
    })
    .refine(
      (form) => !saysAbout || Boolean(localisedIn(form, 'about')?.nb || localisedIn(form, 'about')?.nn),
      {
        path: ['about-nb'],
        error: t.about,
        when: always,
      },
    )
    .refine(({ openedOn, closedOn }) => !closedOn || (openedOn && closedOn >= openedOn), {
      path: ['closedOn'],
      error: t.order,
      when: always,
    })

const withScheme = (site: string): string => (/^https?:/i.test(site) ? site : `https://${site}`)
