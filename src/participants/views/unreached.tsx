import { Card } from '../../design/card.tsx'
import type { Here } from '../../design/here.ts'
import { Rows } from '../../design/rows.tsx'
import type { Reach } from '../../registrations/index.ts'
import { texts } from '../one-texts.ts'
import { Telephone } from './telephone.tsx'

/** Those who gave no e-mail address, and how to call them. */
export const Unreached = ({ here, reach, title }: { here: Here; reach: Reach; title: string }) =>
  reach.unreached.length === 0 ? null : (
    <Card as="section" tone="sand" gap="small">
      <h2>{title}</h2>
      <Rows
        label={title}
        rows={reach.unreached.map(({ name, phone }) => ({
          title: name,
          aside: phone ? <Telephone number={phone} /> : texts[here.locale].noPhone,
        }))}
      />
    </Card>
  )
