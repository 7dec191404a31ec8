import { Script } from '../../design/page/script.tsx'

/** For `<head>` where the fields of a form can be tried: questions come and go as one answers, and numbers can be set on a line. */
export const FieldScripts = () => (
  <>
    <Script name="only-if.ts" />
    <Script name="slider.ts" />
  </>
)
