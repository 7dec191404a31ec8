import { Button } from '../../design/button.tsx'
import { Fold } from '../../design/details.tsx'
import { SearchForm } from '../../design/form/form.tsx'
import { MunicipalityField } from '../../design/form/municipality-field.tsx'
import { Select } from '../../design/form/select.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band } from '../../design/layout.tsx'
import type { Read } from '../find.ts'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'
import { roles } from '../understanding/dictionary.ts'
import { asSent, filtersOf, placeNameOf, roleOf } from './asked.ts'

/** What, where and who: always there, and folded on a phone once something is found. */
export const SearchBox = ({ here, result }: { here: Here; result: Read }) => {
  const t = texts[here.locale]
  const role = roleOf(result)
  const place = placeNameOf(result)
  const field = { here, form: { values: { q: result.search.q, municipality: place, role }, errors: [] } }
  const asked = [result.search.q, place, role && t.roles[role]].filter(Boolean).join(' · ')
  return (
    <Band tone="sand" tight>
      <SearchForm
        label={t.findCourse}
        action={to(here, paths.courses)}
        hidden={asSent(filtersOf(result.search))}
      >
        <Fold summary={asked || t.everything} hint={t.changeSearch} open={asked === ''}>
          <div class="search-row">
            <TextField {...field} name="q" type="search" label={t.q} autocomplete="off" />
            <MunicipalityField {...field} name="municipality" label={t.municipality} />
            <Select
              {...field}
              name="role"
              label={t.role}
              options={[
                { value: '', label: t.anyone },
                ...roles.map((one) => ({ value: one, label: t.roles[one] })),
              ]}
            />
            <Button>{t.search}</Button>
          </div>
        </Fold>
      </SearchForm>
    </Band>
  )
}
