import { publicationsOf } from '#geometry/publications.ts'
import type { Day } from '#model/dating.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { PublicationMark } from './PublicationMark.tsx'

/** The articles that appeared on a day. */
export const DayPublications = ({ day }: { day: Day }) =>
  publicationsOf(useExplorer(selectCorpus))
    .filter((publication) => publication.day === day)
    .map((publication) => (
      <PublicationMark key={publication.article.id} publication={publication} />
    ))
