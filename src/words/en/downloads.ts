/** What unfolds the files to download. */
export const heading = 'Download what I see'
