import type { Visible } from '#model/visible.ts'
import { occasionAlone } from '#words/not-stated.ts'
import { toBlocks } from './blocks.ts'
import type { Story } from './chapters.ts'
import { EventHead } from './EventHead.tsx'
import { EventTopics } from './EventTopics.tsx'
import { Quote } from './Quote.tsx'
import './StoryView.css'

export type StoryViewProps = { story: Story; visible: Visible }

/** An event with everything that was said at it. */
export const StoryView = ({ story: { event, statements }, visible }: StoryViewProps) => (
  <article className="story">
    {event ? (
      <EventHead event={event} isOutside={!visible.events.has(event.id)} />
    ) : (
      <h4 className="story-unplaced">{occasionAlone}</h4>
    )}
    {statements.length > 0 && (
      <>
        <EventTopics statements={statements} />
        <div className="story-said">
          {toBlocks(statements).map((block) => (
            <Quote
              key={block[0]?.statement.id}
              block={block}
              isOutside={block.every(({ statement }) => !visible.statements.has(statement.id))}
            />
          ))}
        </div>
      </>
    )}
  </article>
)
