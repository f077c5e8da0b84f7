import tokens from '#ui/tokens.css?raw'

/** The colour that a token of the style sheet has on paper. Throws where there is no such token. */
export const paperColour = (name: string): string => {
  const [, colour] = new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens) ?? []
  if (colour === undefined)
    throw new Error(`tokens.css has no colour "--${name}" for light and dark.`)
  return colour
}
