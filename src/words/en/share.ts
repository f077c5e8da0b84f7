/** The button that opens the dialog to share a view, and the head of the dialog. */
export const open = 'Share or embed'
export const heading = 'Share or embed this view'
