/** In which form an article gives what was said. */
export const forms = {
  direct: 'direct quote',
  partial: 'a few quoted words',
  reported: 'reported',
}
