/** In which form an article gives what was said. */
import { counted } from './counts.ts'

export const forms = {
  direct: 'direct quote',
  partial: 'a few quoted words',
  reported: 'reported',
}

/** How many are given in which form, those there are: "2 direct quotes, 1 reported". */
export const formsCounted = ({ direct, partial, reported }: Record<keyof typeof forms, number>) =>
  [
    ...(direct === 0 ? [] : [counted(direct, 'direct quote')]),
    ...(partial === 0 ? [] : [`${partial} with a few quoted words`]),
    ...(reported === 0 ? [] : [`${reported} reported`]),
  ].join(', ')
