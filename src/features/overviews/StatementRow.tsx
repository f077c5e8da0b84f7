import { toDisc } from '#geometry/disc.ts'
import type { Rendering, Statement } from '#model/corpus.ts'
import { groupBy } from '#model/group.ts'
import { carriersOf, leadRendering } from '#model/statement.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'
import { forms } from '#words/forms.ts'
import { TellerLink } from './TellerLink.tsx'
import { StatementLink } from './StatementLink.tsx'
import { TellerCells } from './TellerCells.tsx'

const RenderingMark = ({
  statement,
  rendering,
}: {
  statement: Statement
  rendering: Rendering
}) => {
  const { colour, initial, fill } = toDisc(statement, useExplorer(selectCorpus), rendering.form)
  return (
    <TellerLink
      article={rendering.article}
      start={rendering.passages[0]?.start ?? null}
      className="tell-mark"
      label={forms[rendering.form]}
    >
      <SpeakerDisc colour={colour} initial={initial} fill={fill} size="small" />
    </TellerLink>
  )
}

/** A statement and the articles that carry it, each in its fullest form there. */
export const StatementRow = ({ statement }: { statement: Statement }) => {
  const byArticle = groupBy(statement.renderings, ({ article }) => article)
  const markOf = (article: string) => {
    const renderings = [...(byArticle.get(article) ?? [])]
    return <RenderingMark statement={statement} rendering={leadRendering({ renderings })} />
  }
  return (
    <tr>
      <th scope="row">
        <StatementLink statement={statement} />
      </th>
      <TellerCells tellers={carriersOf(statement)} mark={markOf} />
    </tr>
  )
}
