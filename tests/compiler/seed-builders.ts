import type { SeedFiles } from '#compiler/seed-files.ts'

const encoder = new TextEncoder()

/** A passage as an author writes it; which fields it has is what most tests are about. */
type PassageSeed = Record<string, unknown>

const visit = {
  title: 'A visit',
  description: 'Somebody goes somewhere.',
  span: '2021-05-03/2021-05-05',
  zone: 'Europe/Stockholm',
  zone_name: 'Stockholm',
  principal: 'berg',
  language: 'en',
  updated: '2021-06-01',
  contact: 'https://example.org/',
}

const article = { title: null, publisher: null, url: null, published: null, agency: null }

/** What stands in a set of seeds beside its articles; each list is a file. */
type Lists = { people: unknown[]; topics: unknown[]; events: unknown[]; differences: unknown[] }

const lists: Lists = {
  people: [{ id: 'berg', name: 'Anna Berg', kind: 'person' }],
  topics: [{ id: 'talks', label: 'Talks', meaning: 'How they went' }],
  events: [],
  differences: [],
}

/** Seeds of one visit. YAML reads JSON, so that tests write values and not text. */
export function aVisit(
  articles: Record<string, { text: string; passages?: PassageSeed[] } & Record<string, unknown>>,
  overrides: Partial<Lists> = {},
): SeedFiles {
  const files = new Map<string, string>([['visit.yaml', JSON.stringify(visit)]])
  for (const [name, list] of Object.entries({ ...lists, ...overrides })) {
    files.set(`${name}.yaml`, JSON.stringify(list))
  }
  for (const [id, { text, ...seed }] of Object.entries(articles)) {
    files.set(`articles/${id}.txt`, text)
    files.set(`articles/${id}.yaml`, JSON.stringify({ ...article, ...seed }))
  }
  return new Map([...files].map(([path, text]) => [path, encoder.encode(text)]))
}

/** A passage that renders a statement of Berg's. */
export const aStatement = (overrides: PassageSeed): PassageSeed => ({
  statement: 'words',
  speaker: 'berg',
  topics: ['talks'],
  form: 'direct',
  ...overrides,
})

export const anEvent = (overrides: Record<string, unknown>) => ({
  id: 'meeting',
  title: 'A meeting',
  kind: 'meeting',
  scope: 'visit',
  when: null,
  status: 'held',
  basis: 'stated',
  ...overrides,
})
