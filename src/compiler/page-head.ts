import type { Corpus } from '#model/corpus.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character)

/**
 * The page with what index.html leaves open, `{{title}}`, `{{description}}` and `{{language}}`, taken from
 * the visit as text. Without a corpus, while its problems are shown, the page keeps a neutral head.
 */
export function fillHead(html: string, corpus: Corpus | null): string {
  const { title, description, language } = corpus?.visit ?? {
    title: 'Visit Timeline',
    description: '',
    language: 'en',
  }
  const values = new Map(Object.entries({ title, description, language }))
  return html.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => {
    const value = values.get(name)
    return value === undefined ? slot : escapeText(value)
  })
}
