import { ScriptFile } from '../../../design/page/script-file.tsx'

/** Keeps a draft as one writes, and looks at the language; without it both are there at a press. */
export const WorkScript = () => <ScriptFile name="authoring.js" />
