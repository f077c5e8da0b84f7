/** What is loaded, and what shows that it answers. */
export type LoadSubject = {
  name: string
  /** Its address below that of the server. */
  path: string
  /** What answers once it is there, or once scripts have taken it over; null for a page without scripts. */
  usable: { selector: string; isTakenOver: boolean } | null
}

const ours = { selector: '.filters input', isTakenOver: true }

/** Ours on addresses of three kinds; `person` is somebody to choose. */
export const loadSubjects = (person: string): readonly LoadSubject[] => [
  { name: 'ours', path: '', usable: ours },
  { name: 'ours, a page of its own', path: `person/${person}/index.html`, usable: ours },
  { name: 'ours, with a query', path: `?people=${person}`, usable: ours },
  { name: 'bare HTML and CSS', path: 'bare.html', usable: null },
  {
    name: 'TimelineJS3',
    path: 'TimelineJS3.html',
    usable: { selector: '.tl-timemarker', isTakenOver: false },
  },
  {
    name: 'vis-timeline',
    path: 'vis-timeline.html',
    usable: { selector: '.vis-item', isTakenOver: false },
  },
]
