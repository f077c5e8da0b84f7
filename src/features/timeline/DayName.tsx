import { formatDay } from '#model/dating.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'

/** A day as short as it is read and as long as it is heard. */
export const DayName = ({ day }: { day: string }) => (
  <>
    <span aria-hidden="true">{formatDay(day, 'short')}</span>
    <VisuallyHidden>{formatDay(day)}</VisuallyHidden>
  </>
)
