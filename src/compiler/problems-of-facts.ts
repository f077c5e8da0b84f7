import { excerpt, kind } from './problem.ts'

/** Problems of what is said about articles, statements, events and differences. */
export const problemsOfFacts = {
  SPEAKER_MISSING: kind<{ statement: string }>({
    title: 'A statement without a speaker in this article',
    message: ({ statement }) =>
      `"${statement}" is rendered here, but nothing says whom this article gives it to.`,
    remedy:
      'Add speaker, as stated or inferred in this article, or null where it is not attributed.',
  }),
  SPEAKER_DISAGREES: kind<{ statement: string; given: string; first: string; where: string }>({
    title: 'One statement, two speakers',
    message: ({ statement, given, first, where }) =>
      `"${statement}" is given to ${given} here, but to ${first} at ${where}.`,
    remedy: 'Correct one, or make two statements of two acts of saying.',
  }),
  OCCASION_MISSING: kind<{ statement: string; occasion: string; where: string }>({
    title: 'An occasion that this article does not vouch for',
    message: ({ statement, occasion, where }) =>
      `"${statement}" has the occasion "${occasion}" at ${where}, but this article says nothing of it.`,
    remedy: 'Add occasion here too, with what it rests on in this article.',
  }),
  OCCASION_DISAGREES: kind<{ statement: string; given: string; first: string; where: string }>({
    title: 'One statement, two occasions',
    message: ({ statement, given, first, where }) =>
      `"${statement}" has the occasion "${given}" here, but "${first}" at ${where}.`,
    remedy: 'Correct one, or make two statements of two acts of saying.',
  }),
  TOPICS_MISSING: kind<{ statement: string }>({
    title: 'A statement without topics',
    message: ({ statement }) => `No article says what "${statement}" is about.`,
    remedy: 'Add topics to one of its passages; the first is the one it is drawn under.',
  }),
  TOPICS_DISAGREE: kind<{ statement: string; where: string }>({
    title: 'One statement, two lists of topics',
    message: ({ statement, where }) =>
      `The topics of "${statement}" differ from those at ${where}.`,
    remedy: 'Give the topics once, or the same everywhere.',
  }),
  STATEMENT_NOT_IN_ARTICLE: kind<{ statement: string }>({
    title: 'A statement that this article does not render',
    message: ({ statement }) => `"${statement}" has no passage in this article.`,
    remedy: 'Name a statement of this article, or annotate the passage that renders it.',
  }),
  TELLING_OUTSIDE_STATEMENT: kind<{ statement: string }>({
    title: 'A telling that its statement does not hold',
    message: ({ statement }) =>
      `These words are told through "${statement}", but lie outside all of its passages here.`,
    remedy: 'Name the statement that the words belong to, or delete said_in.',
  }),
  RENDERED_TWICE: kind<{ statement: string; where: string }>({
    title: 'The same words of a statement twice',
    message: ({ statement, where }) =>
      `"${statement}" has exactly these words at ${where} already.`,
    remedy: 'Delete one of the two passages.',
  }),
  WORDS_OF_TWO_SPEAKERS: kind<{ statement: string; other: string; where: string }>({
    title: 'The same reported words of two speakers',
    message: ({ statement, other, where }) =>
      `"${statement}" has exactly the words of "${other}" (${where}), but another speaker.`,
    remedy: 'Correct one; what several said together is one statement of several speakers.',
  }),
  OCCASION_AFTER_PUBLICATION: kind<{ occasion: string; begins: string; published: string }>({
    title: 'An occasion later than the article',
    message: ({ occasion, begins, published }) =>
      `"${occasion}" (${begins}) had not begun when the article was published (${published}).`,
    remedy: 'Name another occasion, or correct one of the two dates.',
  }),
  TITLE_NOT_HEADLINE: kind<{ title: string }>({
    title: 'A stated title that is no headline of the article',
    message: ({ title }) =>
      `${excerpt(title)} is not, letter by letter, a headline under apparatus.`,
    remedy: 'Copy the headline, or write title: null where the text gives none.',
  }),
  HEADLINE_WITHOUT_TITLE: kind<{ headline: string }>({
    title: 'No title, though there is a headline',
    message: ({ headline }) =>
      `title is null, but ${excerpt(headline)} is called a headline below.`,
    remedy: 'Write title: { text: …, basis: stated } with the words of the headline.',
  }),
  EVIDENCE_MISSING: kind<{ what: string }>({
    title: 'Stated, but not in which words',
    message: ({ what }) => `"${what}" does not say which words of the article it rests on.`,
    remedy: 'Add words: with the words of the article, or make it inferred with its reason.',
  }),
  EVIDENCE_NOT_FOUND: kind<{ words: string; where: string }>({
    title: 'Evidence that is not where it should be',
    message: ({ words, where }) => `${excerpt(words)} does not stand in ${where}.`,
    remedy: 'Copy the words letter by letter, or change basis to what it really rests on.',
  }),
  EVIDENCE_WITHOUT_VALUE: kind<{ words: string; value: string }>({
    title: 'Evidence that does not give the value',
    message: ({ words, value }) => `${excerpt(words)} does not say ${excerpt(value)}.`,
    remedy:
      'Copy words that give the value itself, or make it inferred with its reason; another form of a name belongs under forms.',
  }),
  ADDRESS_CUT_SHORT: kind<{ address: string; whole: string }>({
    title: 'A part of an address',
    message: ({ address, whole }) =>
      `"${address}" stands in the article only as part of "${whole}".`,
    remedy: 'Copy the whole address.',
  }),
  ORIGIN_NOT_NAMED: kind<{ origin: string }>({
    title: 'A stated origin that is not named',
    message: ({ origin }) =>
      `Neither the paragraph of this passage nor the apparatus names "${origin}", by name or form.`,
    remedy: 'Make the origin inferred with its reason, or add the form of the name to people.yaml.',
  }),
  OFFICE_OUTSIDE_WORDS: kind<{ office: string }>({
    title: 'An office that its own evidence does not name',
    message: ({ office }) => `${excerpt(office)} does not stand in the words beside it.`,
    remedy: 'Write the office as the article words it.',
  }),
  OFFICE_OF_ANOTHER: kind<{ office: string; person: string; other: string }>({
    title: 'The office of somebody else',
    message: ({ office, person, other }) =>
      `${excerpt(office)} stands right before the name of "${other}" and not of "${person}".`,
    remedy: 'Give the office to the person whose name follows it, or take other words.',
  }),
  OFFICE_NOT_NAMED: kind<{ person: string }>({
    title: 'A stated office whose words do not name its holder',
    message: ({ person }) => `The words do not name "${person}", by name or form.`,
    remedy: 'Take words with the name in them, or make the office inferred with its reason.',
  }),
  FORM_NOT_FOUND: kind<{ form: string }>({
    title: 'A form of a name that occurs nowhere',
    message: ({ form }) => `No article has ${excerpt(form)} as whole words.`,
    remedy: 'Delete the form, or write it as the articles do.',
  }),
  FORM_SHARED: kind<{ form: string; other: string }>({
    title: 'One form of a name for two',
    message: ({ form, other }) => `${excerpt(form)} is a form of "${other}" already.`,
    remedy: 'Leave it to one of them, and name the other under mentions where it is meant.',
  }),
  EVENT_WITHOUT_TELLING: kind<{ event: string }>({
    title: 'An event that no article tells of',
    message: ({ event }) => `No passage tells of "${event}", and it is not marked as inferred.`,
    remedy: 'Annotate a passage that tells of it, make it inferred with its reason, or delete it.',
  }),
  EVENT_READING_WITHOUT_TELLING: kind<{ event: string; reading: string }>({
    title: 'A reading that no article gives',
    message: ({ event, reading }) =>
      `"${event}" is read as ${reading}, which agrees with none of its tellings.`,
    remedy:
      'Take the date, part of day and status of a telling; only what no telling gives may be inferred, with its reason.',
  }),
  PLACE_WITHOUT_EVIDENCE: kind<{ place: string }>({
    title: 'A place that no telling names',
    message: ({ place }) =>
      `${excerpt(place)} stands in none of the passages that tell of the event.`,
    remedy: 'Name the place as a telling words it, or take a passage that names it.',
  }),
  PERSON_NOT_IN_TELLINGS: kind<{ event: string; person: string }>({
    title: 'Somebody at an event whom no telling names',
    message: ({ event, person }) =>
      `No passage that tells of "${event}" names "${person}", by name or form.`,
    remedy:
      'Take a passage that names them there, make it inferred with its reason, or leave them out.',
  }),
  ORDER_CIRCLE: kind<{ circle: string[] }>({
    title: 'Events that come after themselves',
    message: ({ circle }) => `after and part_of run in a circle: ${circle.join(' → ')}.`,
    remedy: 'Remove one of these relations.',
  }),
  ORDER_AGAINST_DATES: kind<{ event: string; when: string; after: string; later: string }>({
    title: 'An event that comes after a later one',
    message: ({ event, when, after, later }) =>
      `"${event}" (${when}) is said to come after "${after}" (${later}), whose date is later.`,
    remedy: 'Correct one of the two dates, or remove the relation.',
  }),
  PART_OUTSIDE_WHOLE: kind<{ event: string; when: string; whole: string; span: string }>({
    title: 'A part that lies outside its whole',
    message: ({ event, when, whole, span }) =>
      `"${event}" (${when}) is said to be part of "${whole}" (${span}), but no day is in both.`,
    remedy: 'Correct one of the two dates, or remove the relation.',
  }),
  DATE_NOT_IN_WORDS: kind<{ when: string; missing: string }>({
    title: 'A stated date that the words do not give',
    message: ({ when, missing }) =>
      `The telling states ${when}, but its words do not have the number ${missing}.`,
    remedy:
      'Take words that give year and day, or make it inferred and say how the date was worked out.',
  }),
  TELLINGS_DISAGREE: kind<{ event: string; here: string; there: string; where: string }>({
    title: 'Two tellings that disagree without a difference',
    message: ({ event, here, there, where }) =>
      `"${event}" is ${here} here, but ${there} at ${where}, and no difference says so.`,
    remedy: 'Declare a difference and give each of the two passages its answer to it.',
  }),
  TOO_FEW_ANSWERS: kind<{ question: string; count: number }>({
    title: 'A difference with fewer than two answers',
    message: ({ question, count }) =>
      `"${question}" has ${count === 0 ? 'no answer' : 'one answer'}: nothing differs.`,
    remedy: 'List every answer that the articles give, or delete the difference.',
  }),
  ANSWER_WITHOUT_EVIDENCE: kind<{ question: string; answer: string }>({
    title: 'An answer that no passage gives',
    message: ({ question, answer }) => `No passage answers "${question}" with "${answer}".`,
    remedy: 'Add answers: to the passage that gives it, or delete the answer.',
  }),
  ANSWERED_TWICE: kind<{ words: string; question: string; answer: string; other: string }>({
    title: 'Two answers in the same words',
    message: ({ words, question, answer, other }) =>
      `${excerpt(words)} answers "${question}" with "${answer}" here, but with "${other}" above.`,
    remedy: 'Give each answer its own words, or delete the one that the words do not give.',
  }),
  ANSWER_OUTSIDE_TEXT: kind<{ words: string }>({
    title: 'Words of an answer outside its passage',
    message: ({ words }) =>
      `${excerpt(words)} does not stand exactly once in the text of this passage.`,
    remedy:
      'Copy the words from the text of the passage; add prefix or suffix where they stand twice.',
  }),
}
