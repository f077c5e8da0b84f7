import type { NearestPassage } from './nearest-passage.ts'
import { excerpt, excerptAround, kind, oneOf } from './problem.ts'

function suggest({ exact, line, percent, unlike, agrees }: NearestPassage): string {
  const meant = `Did you mean ${excerptAround(exact, agrees)} (line ${line}, ${percent} % alike)?`
  return unlike === null ? meant : `${meant} They first differ at ${unlike}.`
}

/** Problems of words that should stand in an article, and of quotation marks. */
export const problemsOfWords = {
  TEXT_OR_PARTS: kind({
    title: 'Words in neither or both of two fields',
    message: () => 'The words stand either in text or, where they are interrupted, in parts.',
    remedy: 'Give exactly one of the two.',
  }),
  QUOTE_NOT_IN_ARTICLE: kind<{ words: string; nearest: NearestPassage | null }>({
    title: 'Words that do not stand in the article',
    message: ({ words, nearest }) =>
      nearest === null
        ? `${excerpt(words)} does not stand in the article, nor anything like it.`
        : `${excerptAround(words, nearest.agrees)} does not stand in the article letter by letter. ${suggest(nearest)}`,
    remedy: 'Copy the words from the article with its own typos, marks and spaces.',
  }),
  WORD_CUT: kind<{ words: string; word: string }>({
    title: 'Words that begin or end inside a word',
    message: ({ words, word }) => `${excerpt(words)} cuts "${word}" of the article in two.`,
    remedy: 'Take whole words, with all their combining marks.',
  }),
  QUOTE_AMBIGUOUS: kind<{ words: string; places: string[] }>({
    title: 'Words that stand in more than one place',
    message: ({ words, places }) =>
      `${excerpt(words)} stands in ${places.length} places of the article (${places.join(', ')}).`,
    remedy: 'Add prefix or suffix, the words right before or after, or take more words.',
  }),
  CONTEXT_NOT_FOUND: kind<{ words: string; line: number }>({
    title: 'Prefix or suffix that does not stand beside the words',
    message: ({ words, line }) =>
      `${excerpt(words)} stands in the article (line ${line}), but not between this prefix and suffix.`,
    remedy: 'Copy prefix and suffix from right before and after the words, or leave them out.',
  }),
  STATEMENT_IN_FURNITURE: kind<{ words: string; line: number }>({
    title: 'Words that are no part of the article',
    message: ({ words, line }) =>
      `${excerpt(words)} stands only in furniture or the record line (line ${line}), from where nothing is taken.`,
    remedy: 'Take the words from the body, or correct what is called furniture.',
  }),
  WORDS_ELSEWHERE: kind<{ words: string; where: string; wanted: readonly string[]; line: number }>({
    title: 'Words that stand in another part of the article',
    message: ({ words, where, wanted, line }) =>
      `${excerpt(words)} stands in the ${where} (line ${line}), but is looked for in the ${oneOf(wanted)}.`,
    remedy: 'Say in: headline, deck or caption where that is meant; without it the body is meant.',
  }),
  PASSAGE_INTERRUPTED: kind<{ words: string }>({
    title: 'A passage that runs across other matter',
    message: ({ words }) =>
      `${excerpt(words)} is interrupted by what is no part of the running text.`,
    remedy: 'Take a shorter passage, or give the words in parts.',
  }),
  PARTS_OUT_OF_ORDER: kind({
    title: 'Parts that are not in the order of the article',
    message: () => 'This part begins before the one above it ends.',
    remedy: 'List the parts in the order in which the article gives them, without overlap.',
  }),
  BLOCK_OVERLAP: kind<{ kind: string; other: string }>({
    title: 'Two kinds of matter in one place',
    message: ({ kind: sort, other }) => `This ${sort} begins inside the ${other} before it.`,
    remedy: 'Shorten one of the two, so that every letter is one kind of matter.',
  }),
  FURNITURE_WITHOUT_ENDS: kind({
    title: 'Furniture without its ends',
    message: () => 'Furniture is given as text, or by its first and last words: from and to.',
    remedy: 'Give text alone, or from and to together.',
  }),
  VERBATIM_MISSING: kind({
    title: 'A partial quotation without its quoted words',
    message: () => 'form is partial, but verbatim does not say which words are quoted.',
    remedy: 'List the words inside quotation marks under verbatim, or change form.',
  }),
  VERBATIM_NOT_ALLOWED: kind<{ form: string }>({
    title: 'Quoted words where the form has none to list',
    message: ({ form }) =>
      form === 'direct'
        ? 'form is direct: all of its words are quoted already.'
        : 'form is reported: none of its words are quoted.',
    remedy: 'Delete verbatim, or change form to partial.',
  }),
  VERBATIM_OUTSIDE_TEXT: kind<{ words: string }>({
    title: 'Quoted words outside the passage',
    message: ({ words }) => `${excerpt(words)} does not stand in the text of this passage.`,
    remedy: 'Copy the words from the text above, without their quotation marks.',
  }),
  VERBATIM_AMBIGUOUS: kind<{ words: string }>({
    title: 'Quoted words that stand in the passage more than once',
    message: ({ words }) =>
      `${excerpt(words)} is found more than once inside marks in this passage.`,
    remedy: 'Add prefix or suffix: { text: …, prefix: … }.',
  }),
  VERBATIM_NOT_QUOTED: kind<{ words: string }>({
    title: 'Words called verbatim that are not in quotation marks',
    message: ({ words }) => `${excerpt(words)} does not lie between the marks of one quotation.`,
    remedy:
      'Take only the words between the marks, in parts where marks interrupt them, or change form; where an apostrophe closes the quotation too early, cover that mark alone with a not_speech.',
  }),
  REPORTED_IN_QUOTATION: kind<{ words: string }>({
    title: 'Reported words that are in quotation marks',
    message: ({ words }) => `form is reported, but ${excerpt(words)} stands in quotation marks.`,
    remedy:
      'Change form to partial and list the words under verbatim, or explain the marks with not_speech.',
  }),
  MARK_UNACCOUNTED: kind<{ mark: string }>({
    title: 'A quotation mark that pairs with nothing',
    message: ({ mark }) =>
      `The mark ${mark} opens nothing that is closed and closes nothing that is open.`,
    remedy: 'Cover it with a not_speech passage that says what it is, for example an apostrophe.',
  }),
  QUOTATION_ERASED: kind({
    title: 'A quotation that is explained away mark by mark',
    message: () =>
      'This mark closes a quotation whose opening mark is called none by another passage.',
    remedy:
      'Give the words to a statement; where they are no speech, cover them and both marks with one not_speech.',
  }),
  SPEECH_CUT_OUT: kind<{ words: string }>({
    title: 'Words taken out of a quotation',
    message: ({ words }) =>
      `${excerpt(words)} stands in the middle of quoted words, and nothing sets it off from them.`,
    remedy: 'Leave the words to the statement; only what punctuation sets off is not part of it.',
  }),
  LETTER_UNCLAIMED: kind<{ words: string }>({
    title: 'Words in quotation marks that belong to nobody',
    message: ({ words }) => `${excerpt(words)} is quoted, but no statement has it verbatim.`,
    remedy: 'Give it to a statement, or say with not_speech why it is no speech.',
  }),
  LETTER_CLAIMED_TWICE: kind<{ words: string; line: number }>({
    title: 'Words in quotation marks that belong to two',
    message: ({ words, line }) =>
      `${excerpt(words)} (line ${line} of the article) already belongs to an earlier passage.`,
    remedy: 'Give every quoted letter to exactly one statement, not_speech or repeats.',
  }),
  SIC_OUTSIDE_TEXT: kind<{ word: string }>({
    title: 'A remark on words that do not stand in the passage',
    message: ({ word }) =>
      `${excerpt(word)} is remarked on, but does not stand in this passage as whole words.`,
    remedy: 'Copy the words, mistakes and all, from the text above.',
  }),
  SIC_AMBIGUOUS: kind<{ word: string }>({
    title: 'A remark on words that stand there more than once',
    message: ({ word }) => `${excerpt(word)} stands more than once in this passage.`,
    remedy: 'Add prefix or suffix, or take more words.',
  }),
}
