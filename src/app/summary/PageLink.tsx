import type { ReactNode } from 'react'
import type { PageKind } from '#store/canonical-pages.ts'
import { pathOf } from '#store/canonical-pages.ts'
import { encodePath } from '#store/encode-path.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus, selectRoot } from '#store/selectors.ts'

type PageLinkProps = { kind: PageKind; id: string; children: ReactNode }

/** Leads to the page of its own that something has; mere text where it has none. */
export const PageLink = ({ kind, id, children }: PageLinkProps) => {
  const path = pathOf(kind, id, useExplorer(selectCorpus))
  const root = useExplorer(selectRoot)
  return path === null ? children : <a href={`${root}${encodePath(path)}`}>{children}</a>
}
