export type MeetingKind = 'planning' | 'evaluation'

/** Which step a meeting belongs to. */
export const stepOf = ({ kind }: { kind: MeetingKind }) =>
  kind === 'evaluation' ? 'evaluation-meeting' : 'meetings'
