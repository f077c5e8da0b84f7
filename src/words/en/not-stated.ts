/** What the articles leave open. */
export const notStated = 'not stated'
export const date = 'date not stated'
export const occasion = 'occasion not stated'
export const occasionAlone = 'Occasion not stated'
export const origin = 'origin not stated'
export const publisher = 'publisher not stated'
export const address = 'address not stated'
export const speaker = 'not attributed in the article'
export const nothingReported = 'nothing reported in these articles'
/** Where nothing says of what. */
export const speakerAlone = 'Not attributed'
export const speakerInArticle = 'Not attributed in the article'
export const hour = 'hour not stated'
