import { placeBars } from '#geometry/overview.ts'
import type { Corpus } from '#model/corpus.ts'
import { dayOfStatement, formatDay, visitDays } from '#model/dating.ts'
import { oncePer } from '#model/once-per.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import './Overview.css'

const size = { width: 240, height: 14 }
const gap = 1

const countDays = oncePer((corpus: Corpus) => {
  const days = corpus.statements.map((statement) => dayOfStatement(statement, corpus))
  return visitDays(corpus.visit).map((day) => ({
    day,
    count: days.filter((other) => other === day).length,
  }))
})

/** The days of the visit to scale, and how much was said on each. */
export const Overview = () => {
  const days = countDays(useExplorer(selectCorpus))
  const spoken = days.map(({ day, count }) => `${formatDay(day)}: ${count}`).join('; ')
  return (
    <figure className="overview">
      <figcaption>days to scale</figcaption>
      <svg
        viewBox={`0 0 ${size.width} ${size.height + 10}`}
        role="img"
        aria-label={`Statements on each day, days to scale. ${spoken}`}
      >
        {placeBars(days, size).map(({ day, x, y, width, height }) => (
          <g key={day}>
            <rect
              className="overview-ground"
              x={x + gap}
              width={width - 2 * gap}
              height={size.height}
            />
            <rect
              className="overview-bar"
              x={x + gap}
              y={y}
              width={width - 2 * gap}
              height={height}
            />
            <text x={x + width / 2} y={size.height + 9}>
              {Number(day.slice(-2))}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}
