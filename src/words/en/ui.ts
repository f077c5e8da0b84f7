/** What parts of any page say. */
export const close = 'Close'
export const copy = 'Copy'
export const copied = 'Copied'
export const notCopied =
  'Not copied: the browser does not allow it here. The text is selected, so copy it with Ctrl or ⌘ and C, or from the menu of a long press.'
export const notLoaded = 'This part of the page did not load.'
export const zoomNotLoaded = 'What moves the timeline did not load.'
export const tablesNotLoaded =
  'What makes the tables below answer did not load. They can be read all the same.'
export const cannotBeShown = (panel: string): string =>
  `${panel} cannot be shown. The rest of the page is not affected; reloading it may help.`
/** An invitation to report what failed, with its link. */
export const mend = <Part>(link: Part): readonly (string | Part)[] => [
  'A word about what you did ',
  link,
  '.',
]
export const mendLink = 'helps us to mend it'
export const opensInNewTab = '(opens in a new tab)'
/** Offered where a link has led to. */
export const wayBack = '‹ Back to where you were'
