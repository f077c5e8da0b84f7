import type { Visit } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'

/** "March 2031", or the span where the visit runs into another month. */
const monthsOf = ({ from, to }: Visit): string => {
  const month = (day: string): string =>
    formatDating({
      when: day.slice(0, 7),
      precision: 'month',
      earliest: null,
      latest: null,
      instant: null,
    })
  return month(from) === month(to) ? month(from) : `${month(from)} – ${month(to)}`
}

/** Which months the days are of, and in whose time. */
export const MonthName = ({ visit }: { visit: Visit }) => (
  <>
    {monthsOf(visit)} <small>{visit.zoneName}</small>
  </>
)

/** The head of the names. */
export const MonthHead = ({ visit, rows }: { visit: Visit; rows: number }) => (
  <th scope="col" rowSpan={rows} className="timeline-name timeline-month">
    <MonthName visit={visit} />
  </th>
)
