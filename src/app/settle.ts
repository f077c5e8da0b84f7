/** What a page does for where it is, once everything else is there; loaded then. */
import { isFramed } from '#ui/reveal.ts'
import { keepOffline } from './keep-offline.ts'

/** A link that led away in the frame would make an entry in the history of the page around it. */
const leaveInNewTabs = (): void =>
  document.head.append(Object.assign(document.createElement('base'), { target: '_blank' }))

/**
 * In a frame, has the links that lead away open elsewhere; anywhere else, keeps the site at `root`, an
 * absolute address, for when there is no network.
 */
export const settle = async (root: string): Promise<void> =>
  isFramed() ? leaveInNewTabs() : keepOffline(root)
