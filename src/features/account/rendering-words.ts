/** How a rendering is spoken of. */
import type { BlockKind, Form, Rendering } from '#model/corpus.ts'

/** The form in words. */
export const formWords: Readonly<Record<Form, string>> = {
  direct: 'direct quote',
  partial: 'a few quoted words',
  reported: 'reported',
}

const places: Readonly<Partial<Record<BlockKind, string>>> = {
  headline: 'in the headline',
  deck: 'in the deck',
  caption: 'in a caption',
}

/** Where it stands if not in the running text. */
export const placeFact = ({ place }: Rendering): string | null => places[place] ?? null
