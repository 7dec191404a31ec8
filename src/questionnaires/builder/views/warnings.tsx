import type { Here } from '../../../design/here.ts'
import { Icon } from '../../../design/icon/icon.tsx'
import { inWords } from '../warnings/said.ts'
import type { Warning } from '../warnings/warn.ts'

/** Things to think over: what it is, why it matters, and what to do. */
export const Warnings = ({ here, warnings }: { here: Here; warnings: Warning[] }) =>
  warnings.length === 0 ? null : (
    <ul class="think-over">
      {warnings.map((warning) => {
        const { what, why, todo } = inWords(warning, here.locale)
        return (
          <li>
            <Icon name="information" />
            <p>
              <strong>{what}</strong> {why} {todo}
            </p>
          </li>
        )
      })}
    </ul>
  )
