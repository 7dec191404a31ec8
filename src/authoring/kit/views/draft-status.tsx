import { type Here, to } from '../../../design/here.ts'
import { paths } from '../../paths.ts'
import { texts } from '../texts.ts'

/** Says that what was written is kept, once a script has kept it. */
export const DraftStatus = ({ here }: { here: Here }) => {
  const { kept, signedOut } = texts[here.locale].draft
  return <p class="quiet" role="status" data-draft-status data-kept={kept} data-signed-out={signedOut} />
}

/** What a form tells the script that keeps drafts and looks at the language. */
export const draftData = (here: Here, draft: string): Record<`data-${string}`, string> => ({
  'data-draft': draft,
  'data-drafts': to(here, paths.draft()),
  'data-language': to(here, paths.language()),
})
