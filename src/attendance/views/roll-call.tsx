import type { ComponentChildren } from 'preact'
import { Button } from '../../design/button.tsx'
import type { Here } from '../../design/here.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; status: string; someUnmarked: boolean; children: ComponentChildren }

/** The people of a session, and the save that stays in reach. The script finds its words in the data attributes. */
export const RollCall = ({ here, status, someUnmarked, children }: Props) => {
  const t = texts[here.locale].take
  return (
    <>
      <div class="roll-call stack">{children}</div>
      <div class="roll-call-foot no-print">
        <p
          id="roll-call-status"
          class="small"
          role="status"
          data-saving={t.script.saving}
          data-saved={t.script.saved}
          data-waiting={t.script.waiting('{count}')}
          data-sign-in={t.script.signIn}
          data-refused={t.script.refused}
          data-again={t.script.again}
        >
          {status}
        </p>
        <div class="row actions">
          <Button>{t.save}</Button>
          {someUnmarked && (
            <Button kind="secondary" name="rest" value="came">
              {t.rest}
            </Button>
          )}
        </div>
      </div>
    </>
  )
}
