/** The picture to scale, and marks that stand too near to be drawn apart. */
import { events, statements } from './counts.ts'

export const ticks = 'To scale'
export const endNotToScale = (end: string): string => `${end}, not to scale`
export const byDate = 'by date, not to scale'

/** The names of rows, each with what holds of it. */
export const rows = {
  published: 'Published',
  publishedRule: 'at the hour stated, else in its day',
  events: 'Events',
  barsRule: 'as long as each can have been; hatched: at some hour of that day',
  pointsRule: 'at a stated hour',
  points: 'Events at a stated hour',
}
export const lane = (name: string, number: number): string => `${name} · ${number}`

/** Several events over the same time. */
export const eventsAt = (number: number, time: string, isToldByOthers: boolean): string =>
  `${events(number)}, ${time}${isToldByOthers ? ', so told by others' : ''}`
export const fromTo = (from: string, to: string): string =>
  from === to ? from : `${from} to ${to}`
export const upTo = (year: string): string => `by ${year}`
export const statementsOf = (number: number, speakers: string): string =>
  `${statements(number)}: ${speakers}`
export const speakerCount = (name: string, number: number): string => `${name} ${number}`

export const insideFilter = (label: string, passing: number): string =>
  `${label}, ${passing} inside the filter`
export const closeCluster = 'Close'
export const showMore = (more: number, all: number): string => `Show ${more} more of ${all}`
