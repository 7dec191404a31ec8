import { Script } from '../../../design/page/script.tsx'

/** Keeps a draft as one writes, and looks at the language; without it both are there at a press. */
export const WorkScript = () => <Script name="authoring.ts" />
