import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { act, Profiler } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { stretchAt } from '#features/timeline/placing.ts'
import { Timeline } from '#features/timeline/Timeline.tsx'
import type { Corpus } from '#model/corpus.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { ExplorerProvider } from '#store/explorer-context.tsx'
import {
  aCorpus,
  aDating,
  anEvent,
  aSmallVisit,
  aStatement,
  aTopic,
  aVisitToldOtherwise,
} from '../../support/corpus-builders.ts'
import { anExplorerStore, renderExplorer } from '../../support/explorer.tsx'
import { loadScalePicture, scaleRow, showToScale } from '../../support/scale-picture.tsx'

const dayMs = 86_400_000
const midnight = Date.parse('2021-05-10T23:00Z')

/** So many events at clock times spread evenly over the three days, and a statement at each. */
const timedVisit = (count: number): Corpus => {
  const events = Array.from({ length: count }, (_, index) =>
    anEvent({
      id: `event-${index}`,
      dating: aDating({
        precision: 'minute',
        earliest: '2021-05-12',
        latest: '2021-05-12',
        instant: midnight + (index * 3 * dayMs) / count,
      }),
    }),
  )
  return aCorpus({
    events,
    statements: events.map(({ id }) =>
      aStatement({ id: `on-${id}`, occasion: id, speaker: id.endsWith('0') ? 'reed' : 'stone' }),
    ),
  })
}

beforeAll(loadScalePicture)

describe('the picture to scale', () => {
  it('names the days on its axis and in whose time they are', async () => {
    await showToScale(aSmallVisit())
    const axis = await scaleRow('To scale')
    for (const name of ['Tue 11', 'Wed 12', 'Thu 13', 'Port Imber time']) {
      expect(within(axis).getByText(name)).toBeDefined()
    }
  })

  it('has every event and every statement once, those beyond the visit listed beside it', async () => {
    await showToScale(aSmallVisit())
    const marks = screen
      .getAllByRole('button')
      .flatMap((button) => button.getAttribute('data-mark') ?? [])
    const corpus = aSmallVisit()
    expect(marks.toSorted()).toEqual(
      [
        ...corpus.events.map(({ id }) => `event ${id}`),
        ...corpus.statements.map(({ id }) => `quote ${id}`),
        'end before',
        'end after',
      ].toSorted(),
    )
    expect(screen.getByRole('group', { name: 'Before the visit, not to scale' })).toBeDefined()
  })

  it('says of events whose hour is not stated that it is not, and stands them on the ground of the day', async () => {
    await showToScale(aSmallVisit())
    const events = await scaleRow('Events')
    const [said] = within(events).getAllByText('hour not stated')
    const talks = within(events).getByRole('button', { name: /^Talks,/ })
    expect(said && stretchAt(said)).toEqual(stretchAt(talks))
    expect(said?.closest('.at')?.querySelector('.ground-day')).not.toBeNull()
  })

  it('stands the words of an evening at its hours, in the room of its day', async () => {
    await showToScale(aCorpus({ events: [anEvent({ partOfDay: 'evening' })] }))
    const talks = within(await scaleRow('Events')).getByRole('button', { name: /^Talks,/ })
    const bar = talks.closest<HTMLElement>('.at')
    const shares = ['--full', '--until'].map((end) => bar?.style.getPropertyValue(end))
    expect(shares).toEqual([`${(18 / 24) * 100}%`, `${(21 / 24) * 100}%`])
    expect(bar && stretchAt(bar)).toMatchObject({ start: Date.parse('2021-05-12T00:00Z') })
  })

  it('draws what is told of another day as a bar of its own', async () => {
    await showToScale(aVisitToldOtherwise())
    expect(screen.getByRole('button', { name: 'Meeting: 001 says Tuesday 11 May' })).toBeDefined()
  })

  it('counts what it cannot draw apart, and opens it in place to each member', async () => {
    await showToScale(timedVisit(200))
    const lane = await scaleRow(/^Trade · 200$/)
    const [cluster] = within(lane).getAllByRole('button', { name: /^\d+ statements: Stone/ })
    if (!cluster) throw new Error('There is no cluster.')
    await userEvent.click(cluster)
    const label = cluster.getAttribute('aria-label') ?? ''
    const opened = within(lane).getByRole('group', { name: label })
    expect(opened.querySelectorAll('[data-quote]')).toHaveLength(Number(cluster.textContent))
    await userEvent.click(within(opened).getByRole('button', { name: 'Close' }))
    expect(within(lane).queryByRole('group', { name: label })).toBeNull()
  })

  it('leads with Escape out of a cluster to its count, from a member and from Close', async () => {
    await showToScale(timedVisit(200))
    const lane = await scaleRow(/^Trade · 200$/)
    const [cluster] = within(lane).getAllByRole('button', { name: /^\d+ statements: Stone/ })
    if (!cluster) throw new Error('There is no cluster.')
    const opened = () =>
      within(lane).queryByRole('group', { name: cluster.getAttribute('aria-label') ?? '' })
    const leave = async (from: (members: HTMLElement) => HTMLElement | null) => {
      await userEvent.click(cluster)
      const members = opened()
      act(() => (members ? from(members)?.focus() : undefined))
      expect(members?.contains(document.activeElement)).toBe(true)
      await userEvent.keyboard('{Escape}')
      expect([opened(), document.activeElement]).toEqual([null, cluster])
    }
    await leave((members) => within(members).getByRole('button', { name: 'Close' }))
    await leave((members) => members.querySelector<HTMLElement>('[data-quote]'))
  })

  it('has each of many statements in one mark, whatever their number', async () => {
    await showToScale(timedVisit(200))
    const lane = await scaleRow(/^Trade · 200$/)
    const counts = within(lane)
      .getAllByRole('button')
      .map((button) => (button.hasAttribute('data-quote') ? 1 : Number(button.textContent)))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(200)
  })

  it('says how many of a cluster pass the filter', async () => {
    const store = await showToScale(timedVisit(200))
    act(() => store.getState().toggleChoice('people', 'reed'))
    const lane = await scaleRow(/^Trade · 200$/)
    expect(within(lane).getAllByRole('button', { name: /inside the filter$/ })).toBeDefined()
  })

  it('lists beyond a closed end each event with what was said there under it', async () => {
    const corpus = aSmallVisit()
    await showToScale({
      ...corpus,
      statements: [...corpus.statements, aStatement({ id: 'vow', occasion: 'fair' })],
    })
    const after = screen.getByRole('group', { name: 'After the visit, not to scale' })
    const event = within(after).getByRole('button', { name: /^July 2021 Fair/ })
    const mark = after.querySelector('[data-quote="vow"]')
    expect(event.closest('.scale-listed')).toBe(mark?.closest('.scale-listed'))
  })

  it('sets out by date what lies beyond an end that is opened, and lists it again', async () => {
    await showToScale(aSmallVisit())
    const head = () => screen.getByRole('button', { name: 'After the visit' })
    expect(head().getAttribute('aria-expanded')).toBe('false')
    await userEvent.click(head())
    expect(head().getAttribute('aria-expanded')).toBe('true')
    expect(head().closest('.scale-end')?.textContent).toMatch(/by date, not to scale$/)
    expect(screen.queryByRole('group', { name: 'After the visit, not to scale' })).toBeNull()
    const events = await scaleRow('Events')
    expect(within(events).getByRole('button', { name: /July 2021 Fair/ })).toBeDefined()
    expect(within(await scaleRow('To scale')).getByText('July 2021')).toBeDefined()
    await userEvent.keyboard('{Escape}')
    expect(screen.getByRole('group', { name: 'After the visit, not to scale' })).toBeDefined()
    expect(document.activeElement?.getAttribute('data-mark')).toBe('end after')
  })

  it('names on one line the lanes that nothing is drawn in', async () => {
    const corpus = aSmallVisit()
    await showToScale({ ...corpus, topics: [...corpus.topics, aTopic({ id: 'tolls' })] })
    expect(within(await scaleRow('No statement on')).getByText(/Tolls/)).toBeDefined()
  })

  it('counts in each lane what passes the filter', async () => {
    const store = await showToScale(aSmallVisit())
    act(() => store.getState().toggleChoice('people', 'reed'))
    const counts = [...document.querySelectorAll('.lane-count')].map((count) => count.textContent)
    expect(counts).toEqual(['1/3 statements', '1/2 statements'])
  })

  it('shows of the chosen statement in which other lanes it belongs, and when', async () => {
    const store = await showToScale(aSmallVisit())
    const trade = await scaleRow(/^Trade/)
    expect(within(trade).queryByText('also here')).toBeNull()
    act(() => store.getState().select({ kind: 'quote', id: 'reed-on-ports' }))
    expect(within(trade).getByText('also here')).toBeDefined()
    const place = trade.querySelector('.scale-kin')
    const mark = document.querySelector('[data-quote="reed-on-ports"]')
    expect(place && stretchAt(place)).toEqual(mark && stretchAt(mark))
  })

  it('joins what is told of another day to its event', async () => {
    await showToScale(aVisitToldOtherwise())
    const [line] = document.querySelectorAll('.ghost-line')
    // Both are of a day without an hour: it stands where one day ends and the other begins.
    const midnightBetween = Date.parse('2021-05-12T00:00Z')
    expect(line && stretchAt(line)).toEqual({ start: midnightBetween, end: midnightBetween })
  })

  it('is one tab stop, and none while one of its marks has the focus', async () => {
    await showToScale(aSmallVisit())
    const box = screen.getByRole('group', { name: 'Timeline to scale' })
    const stops = () => [box, ...box.querySelectorAll<HTMLElement>('[tabindex="0"]')].length
    expect([box.tabIndex, stops()]).toEqual([0, 1])
    act(() => box.focus())
    await userEvent.keyboard('{ArrowRight}')
    const mark = document.activeElement
    expect(mark?.getAttribute('data-mark')).not.toBeNull()
    expect([box.tabIndex, stops()]).toEqual([-1, 1])
    act(() => box.focus())
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).not.toBe(box)
  })

  it('is drawn by itself where there is too much to set side by side', async () => {
    renderExplorer(<Timeline />, { corpus: timedVisit(1000) })
    expect(await scaleRow('To scale')).toBeDefined()
    const choice = screen.getByRole('checkbox', { name: /too many events/ })
    expect(choice.hasAttribute('disabled')).toBe(true)
  })

  it('draws no more for ten times the events', async () => {
    await showToScale(timedVisit(1000))
    const few = document.querySelectorAll('[data-mark]').length
    cleanup()
    await showToScale(timedVisit(10_000))
    expect(document.querySelectorAll('[data-mark]').length).toBeLessThan(few * 1.2)
  })
})

describe('moving along the picture to scale', () => {
  /** Moves there, and lets the rows be drawn in the frames that follow. */
  const moveTo = (store: ExplorerStore, x: number, k = 8) =>
    act(async () => {
      store.getState().moveViewport({ k, x }, null)
      for (let frame = 0; frame < 10; frame += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one frame after the other
        await new Promise(requestAnimationFrame)
      }
    })

  const profile = async () => {
    const store = anExplorerStore({ corpus: timedVisit(200) })
    store.getState().setScale('to-scale')
    let commits = 0
    render(
      <ExplorerProvider store={store}>
        <Profiler id="timeline" onRender={() => (commits += 1)}>
          <Timeline />
        </Profiler>
      </ExplorerProvider>,
    )
    await scaleRow('To scale')
    await moveTo(store, 1040)
    const before = commits
    return { store, renders: () => commits - before }
  }

  it('renders nothing while one moves by a little', async () => {
    const { store, renders } = await profile()
    await moveTo(store, 1050)
    await moveTo(store, 1060)
    expect(renders()).toBe(0)
  })

  it('renders no mark that is still there when one moves by a lot', async () => {
    const read: string[] = []
    const corpus = timedVisit(200)
    // Whoever draws a statement reads its renderings.
    const statements = corpus.statements.map((statement) => ({
      ...statement,
      get renderings() {
        read.push(statement.id)
        return statement.renderings
      },
    }))
    const store = await showToScale({ ...corpus, statements })
    const drawn = () =>
      [...document.querySelectorAll('[data-quote]')].flatMap(
        (mark) => mark.getAttribute('data-quote') ?? [],
      )
    await moveTo(store, 1040, 30)
    const before = new Set(drawn())
    read.length = 0
    await moveTo(store, 1500, 30)
    const kept = drawn().filter((id) => before.has(id))
    expect(kept.length).toBeGreaterThan(3)
    expect(read.filter((id) => kept.includes(id))).toEqual([])
    expect(new Set(read)).toEqual(new Set(drawn().filter((id) => !before.has(id))))
  })

  it('touches no mark that is still there when one moves by a lot', async () => {
    const { store } = await profile()
    const marks = () => [...document.querySelectorAll('[data-mark]')]
    const before = new Map(marks().map((mark) => [mark.getAttribute('data-mark'), mark]))
    const touched: unknown[] = []
    const watching = new MutationObserver((records) => touched.push(...records))
    before.forEach((mark) => watching.observe(mark, { attributes: true, subtree: true }))
    await moveTo(store, 1500)
    const kept = marks().filter((mark) => before.get(mark.getAttribute('data-mark')) === mark)
    watching.disconnect()
    expect(kept.length).toBeGreaterThan(5)
    expect(touched).toEqual([])
  })
})
