import { hour } from '#words/not-stated.ts'

/** What is said once on a ground that fills a day. */
export const HourNotStated = () => <span className="kept kept-whole hour-not-stated">{hour}</span>
