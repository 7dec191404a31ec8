import { asset } from '../../platform/assets.ts'

/** For `<head>`: a small behaviour that makes a page nicer. The page works without it. */
export const Script = ({ name }: { name: string }) => <script type="module" src={asset(name)} />
