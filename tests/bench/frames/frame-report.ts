/** What was measured of frames, as Markdown, and what ours has to reach. */
import type { Verdict } from '../targets.ts'
import type { FrameFigures } from './measure-frames.ts'

const most = 1 / 3

/** Ours beside each peer; none where nothing was measured. */
export const judgeFrames = (figures: readonly FrameFigures[]): readonly Verdict[] => {
  const [ours, ...peers] = figures
  return peers.map(({ name, painted }) => {
    const value = ours === undefined || painted === 0 ? null : ours.painted / painted
    const isMet = value === null ? null : value <= most
    return { target: `frame: painted / ${name}`, value, unit: 'times', most, isMet }
  })
}

const whole = (value: number): string => Math.round(value).toLocaleString('en')

/** A table of the figures. */
export const toFrameTable = (figures: readonly FrameFigures[]): string =>
  [
    '### In a frame: Slow 4G, a fourth of the processor, cold cache, compressed',
    '',
    '| frame | an event is painted | first paint | kB sent, host included |',
    '| --- | ---: | ---: | ---: |',
    ...figures.map(
      ({ name, painted, firstPaint, sent }) =>
        `| ${[name, whole(painted), whole(firstPaint), whole(sent)].join(' | ')} |`,
    ),
  ].join('\n')
