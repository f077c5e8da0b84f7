import { readFileSync } from 'node:fs'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')

/** The colour that a token of the style sheet has on paper. Throws where there is no such token. */
export const paperColour = (name: string): string => {
  const [, colour] = new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens) ?? []
  if (colour === undefined) throw new Error(`tokens.css has no light and dark "--${name}".`)
  return colour
}
