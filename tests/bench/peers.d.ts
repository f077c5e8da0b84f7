/**
 * What the bench uses of its peers. Their own types are there only once they have been installed, and
 * the project has to be checked before.
 */
declare module 'vis-timeline/standalone' {
  export const DataSet: new (items: readonly object[]) => object
  export class DataView<Item> {
    constructor(data: object, options: { filter: (item: Item) => boolean })
    /** Asks the filter anew. */
    refresh(): void
  }
  export const Timeline: new (container: HTMLElement, items: object, options: object) => unknown
}

declare module 'moment' {
  export type Moment = { valueOf(): number }
  export default function moment(instant: number): Moment
}

declare module 'react-calendar-timeline' {
  import type { ComponentType } from 'react'
  type TimelineProps = {
    groups: readonly object[]
    items: readonly object[]
    defaultTimeStart: import('moment').Moment
    defaultTimeEnd: import('moment').Moment
    stackItems: boolean
    canMove: boolean
    canResize: boolean
  }
  const Timeline: ComponentType<TimelineProps>
  export default Timeline
}
