/** Seeds of a visit that never was, of any size, as an author would write them. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const days = ['2031-05-05', '2031-05-06', '2031-05-07'] as const
const speakers = ['Moss', 'Fern', 'Reed', 'Alder'] as const
const topics = ['ports', 'ferries', 'tolls'] as const

/** How many statements there are at each event, each in one article. */
const perEvent = 10

const idOf = (name: string): string => name.toLowerCase()

const numbersTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index)

const memberAt = <Item>(items: readonly Item[], index: number): Item =>
  // A remainder is the index of a member.
  items[index % items.length] as Item

const visit = {
  title: 'Moss in Port Alder, 5–7 May 2031',
  description: 'A visit of which a great deal is told.',
  span: '2031-05-05/2031-05-07',
  zone: 'UTC',
  zone_name: 'UTC',
  principal: 'moss',
  language: 'en',
  updated: '2031-06-01',
  contact: null,
}

const eventId = (event: number): string => `round-${event}`

const toEvent = (event: number) => ({
  id: eventId(event),
  title: `Round ${event} of the talks`,
  kind: 'talks',
  scope: 'visit',
  topics: [memberAt(topics, event)],
  when: memberAt(days, event),
  status: 'held',
  basis: 'stated',
})

/** The words of one statement; no two are alike. */
const wordsOf = (event: number, rank: number): string =>
  `In round ${event} we spoke of matter ${rank}, and of nothing else at length`

type Article = { text: string; passages: readonly object[] }

const paragraphOf = (event: number, rank: number): Article => {
  const [speaker, words] = [memberAt(speakers, event + rank), wordsOf(event, rank)]
  const told = `${speaker} said in round ${event} of the talks: `
  const statement = {
    statement: `round-${event}-matter-${rank}`,
    speaker: idOf(speaker),
    occasion: eventId(event),
    topics: [memberAt(topics, event)],
    form: 'direct',
    text: words,
  }
  return { text: `${told}"${words}."`, passages: [statement] }
}

/** One article for each event: it tells of it, and then what was said at it. */
const toArticle = (event: number): Article => {
  const day = memberAt(days, event)
  const told = `Round ${event} of the talks was held on ${Number(day.slice(-2))} May 2031.`
  const telling = { event: eventId(event), says: { when: day, status: 'held' }, text: told }
  const said = numbersTo(perEvent).map((rank) => paragraphOf(event, rank))
  return {
    text: [told, ...said.map(({ text }) => text)].join('\n\n'),
    passages: [telling, ...said.flatMap(({ passages }) => passages)],
  }
}

const articleFiles = (event: number): readonly (readonly [string, string])[] => {
  const { text, passages } = toArticle(event)
  const about = { title: null, publisher: null, url: null, published: null, agency: null, passages }
  const name = `articles/${String(event).padStart(4, '0')}_round`
  // YAML reads JSON.
  return [
    [`${name}.txt`, text],
    [`${name}.yaml`, JSON.stringify(about)],
  ]
}

/** Writes seeds of at least so many statements into a folder. */
export async function writeLargeSeeds(folder: string, statements: number): Promise<void> {
  const events = numbersTo(Math.ceil(statements / perEvent))
  const people = speakers.map((name) => ({ id: idOf(name), name, kind: 'person', forms: [name] }))
  const files: readonly (readonly [string, string])[] = [
    ['visit.yaml', JSON.stringify(visit)],
    ['people.yaml', JSON.stringify(people)],
    [
      'topics.yaml',
      JSON.stringify(topics.map((id) => ({ id, label: id, meaning: `About ${id}` }))),
    ],
    ['events.yaml', JSON.stringify(events.map(toEvent))],
    ['differences.yaml', '[]'],
    ...events.flatMap(articleFiles),
  ]
  await mkdir(join(folder, 'articles'), { recursive: true })
  await Promise.all(files.map(([file, text]) => writeFile(join(folder, file), text)))
}
