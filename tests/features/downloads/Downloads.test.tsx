import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { Downloads } from '#features/downloads/Downloads.tsx'
import { whenTexts } from '#features/downloads/texts.ts'
import { anEvent, aSmallVisit } from '../../support/corpus-builders.ts'
import { anExplorerStore, renderExplorer } from '../../support/explorer.tsx'

const open = async (setting: Parameters<typeof renderExplorer>[1] = {}) => {
  const store = renderExplorer(<Downloads />, setting)
  await userEvent.click(screen.getByText('Download what I see'))
  await screen.findByText(/what passes the filter/)
  return store
}

const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent)

describe('Downloads', () => {
  it('says how much is in each file, and follows the filter', async () => {
    const store = await open()
    expect(screen.getByText(/^5 statements and 5 events: /)).toBeDefined()
    expect(screen.getByText(/row for each article that gives it: 6 rows$/)).toBeDefined()
    expect(screen.getByText(/^A calendar .*: 3 entries$/)).toBeDefined()
    act(() => store.getState().toggleChoice('people', 'reed'))
    expect(screen.getByText(/^2 statements and 2 events: /)).toBeDefined()
    expect(screen.getByText(/row for each article that gives it: 3 rows$/)).toBeDefined()
  })

  it('offers no file that nothing would be in', async () => {
    await open({
      corpus: { ...aSmallVisit(), statements: [], events: [anEvent({ dating: null })] },
    })
    expect(buttons()).toEqual(['events.csv'])
    expect(screen.getByText(/^A calendar .*: nothing to put into it$/)).toBeDefined()
  })

  it('says that a file could not be made for want of a text', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Download annotations.jsonld' }))
    const outcome = await screen.findByText(/^annotations\.jsonld could not be made/)
    expect(outcome.textContent).toContain('did not arrive')
    expect(outcome).toBe(screen.getByRole('status'))
  })

  it('folds up with Escape and leaves the focus on its name', async () => {
    await open()
    screen.getByRole('button', { name: 'Download events.csv' }).focus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByText(/what passes the filter/)).toBeNull()
    expect(document.activeElement?.textContent).toBe('Download what I see')
  })
})

describe('whenTexts', () => {
  it('waits for all texts that are asked for', async () => {
    const store = anExplorerStore({ texts: { '000_aa': 'one', '001_bb': 'two' } })
    expect(await whenTexts(store, ['000_aa', '001_bb'])).toEqual(
      new Map([
        ['000_aa', 'one'],
        ['001_bb', 'two'],
      ]),
    )
  })

  it('rejects where one does not come', async () => {
    const store = anExplorerStore({ texts: { '000_aa': 'one' } })
    await expect(whenTexts(store, ['000_aa', '001_bb'])).rejects.toThrow('001_bb did not arrive.')
  })
})
