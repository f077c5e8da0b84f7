import { useMemo, useState } from 'react'
import { siteOf } from '#evidence/site.ts'
import { narrowCorpus } from '#export/narrow-corpus.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus, selectRoot, selectVisible } from '#store/selectors.ts'
import { TextButton } from '#ui/TextButton.tsx'
import * as words from '#words/download-files.ts'
import type { DataFile } from './data-files.ts'
import { toDataFiles } from './data-files.ts'
import { saveFile } from './save-file.ts'
import { whenTexts } from './texts.ts'

type FileItemProps = { file: DataFile; onSave: (file: DataFile) => void }

const FileItem = ({ file, onSave }: FileItemProps) => (
  <li>
    {file.holds === null ? (
      file.name
    ) : (
      <TextButton label={words.download(file.name)} onPress={() => onSave(file)}>
        {file.name}
      </TextButton>
    )}{' '}
    <small>{words.fileHolds(file.what, file.holds ?? words.nothingToHold)}</small>
  </li>
)

/** A file for each format, with what it will hold. */
export const DownloadFiles = () => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const visible = useExplorer(selectVisible)
  const root = useExplorer(selectRoot)
  const [outcome, setOutcome] = useState('')
  const narrowed = useMemo(() => narrowCorpus(corpus, visible), [corpus, visible])
  const files = useMemo(() => {
    const site = siteOf(root, document.baseURI)
    return toDataFiles(narrowed, site, (articles) => whenTexts(store, articles))
  }, [narrowed, root, store])
  const handleSave = async (file: DataFile): Promise<void> => {
    setOutcome('')
    try {
      saveFile(file.name, file.type, await file.print())
      setOutcome(words.saved(file.name, file.holds ?? ''))
    } catch {
      setOutcome(words.notMade(file.name))
    }
  }
  return (
    <>
      <p>{words.narrowed(narrowed.statements.length, narrowed.events.length)}</p>
      <ul>
        {files.map((file) => (
          <FileItem key={file.name} file={file} onSave={(wanted) => void handleSave(wanted)} />
        ))}
      </ul>
      <p role="status">{outcome}</p>
    </>
  )
}
