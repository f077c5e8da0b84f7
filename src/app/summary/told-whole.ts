import type { Corpus } from '#model/corpus.ts'

// Each page with all of that many would be some megabytes, and there is one for each of them.
const most = 500

/**
 * Whether each built page holds the whole account, to be taken over as it stands. With more statements
 * than that it holds a summary or one thing alone, and the explorer takes its place.
 */
export const isToldWhole = ({ statements }: Corpus): boolean => statements.length <= most
