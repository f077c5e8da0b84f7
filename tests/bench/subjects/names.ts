/** The timelines that are measured, ours first, as they are named in addresses and tables. */
export const subjectNames = [
  'ours',
  'vis-timeline',
  'vis-timeline clustered',
  'react-calendar-timeline',
  'TimelineJS3',
] as const

export type SubjectName = (typeof subjectNames)[number]
