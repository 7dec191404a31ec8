import type { ComponentChildren } from 'preact'
import { Button } from '../../design/button.tsx'
import { Script } from '../../design/page/script.tsx'

type Props = {
  kind: 'add' | 'use'
  question: string
  answer: string
  formToken: string
  goOnTo?: string | undefined
  refused: string
  children: ComponentChildren
}

/** A button that asks the authenticator. It needs script and a browser that has passkeys: hidden until both are there. */
export const PasskeyButton = ({ kind, question, answer, formToken, goOnTo, refused, children }: Props) => (
  <div
    hidden
    data-passkey={kind}
    data-question={question}
    data-answer={answer}
    data-token={formToken}
    data-to={goOnTo}
    data-refused={refused}
  >
    <Button type="button" kind="secondary">
      {children}
    </Button>
    <p role="status" class="quiet" />
  </div>
)

/** For `<head>` of a page with such a button. */
export const PasskeyScript = () => <Script name="passkey.ts" />
