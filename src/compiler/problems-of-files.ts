import { didYouMean } from './did-you-mean.ts'
import { kind, oneOf } from './problem.ts'

/** Problems of files, of YAML and of the form of single fields. */
export const problemsOfFiles = {
  EMPTY_FOLDER: kind({
    title: 'The folder holds no seeds',
    message: () => 'Nothing is there that a visit could be made of.',
    remedy: 'Put the articles into seeds/articles, or name the right folder in SEEDS.',
  }),
  MISSING_FILE: kind<{ file: string }>({
    title: 'A file is missing',
    message: ({ file }) => `Every visit has a file "${file}"; this one has none.`,
    remedy: 'Write the file; a list without entries is written as [].',
  }),
  UNKNOWN_FILE: kind<{ file: string; known: Iterable<string> }>({
    title: 'A file that no seeds folder has',
    message: ({ file, known }) =>
      `"${file}" would be ignored, and what it says with it.${didYouMean(file, known)}`,
    remedy: 'Rename the file, or move it out of the seeds folder.',
  }),
  NOT_UTF8: kind({
    title: 'The file is not UTF-8',
    message: () => 'From here on the bytes of the file cannot be read as UTF-8.',
    remedy: 'Save the file as UTF-8.',
  }),
  ARTICLE_WITHOUT_YAML: kind<{ file: string }>({
    title: 'An article that nothing is said of',
    message: ({ file }) => `The article has no "${file}", so none of it can be shown.`,
    remedy: 'Write the yaml file beside it, under the same name.',
  }),
  YAML_WITHOUT_ARTICLE: kind<{ file: string }>({
    title: 'Annotations without their article',
    message: ({ file }) => `There is no "${file}" that these annotations could be checked against.`,
    remedy: 'Add the article under the same name, or delete or rename the annotations.',
  }),
  YAML_SYNTAX: kind<{ complaint: string }>({
    title: 'The YAML cannot be read',
    message: ({ complaint }) => `${complaint}.`.replace(/\.\.$/, '.'),
    remedy:
      'Text that holds ": " or " #" or begins with a mark belongs in quotation marks or below "|-"; a quotation mark that is opened must be closed.',
  }),
  UNKNOWN_FIELD: kind<{ field: string; known: string[] }>({
    title: 'A field that is not known here',
    message: ({ field, known }) =>
      `"${field}" is none of ${known.join(', ')}, and would be ignored.${didYouMean(field, known)}`,
    remedy: 'Correct the name, or delete the field.',
  }),
  MISSING_FIELD: kind<{ field: string }>({
    title: 'A field is missing',
    message: ({ field }) => `"${field}" must be given here.`,
    remedy: 'Add the field; where null is allowed, write null for "the text does not give it".',
  }),
  WRONG_TYPE: kind<{ field: string; expected: string }>({
    title: 'A value of the wrong kind',
    message: ({ field, expected }) => `"${field}" must be ${expected}.`,
    remedy: 'Write the value in that form.',
  }),
  UNKNOWN_CHOICE: kind<{ field: string; choices: string[]; given: string }>({
    title: 'A value that is not among the choices',
    message: ({ field, choices, given }) =>
      `"${field}" must be ${oneOf(choices)}, but is "${given}".${didYouMean(given, choices)}`,
    remedy: 'Write one of the choices.',
  }),
  EMPTY_FIELD: kind<{ field: string }>({
    title: 'A field says nothing',
    message: ({ field }) => `"${field}" is there but empty.`,
    remedy: 'Fill it in, or leave the field out where it is optional.',
  }),
  BAD_FORM: kind<{ field: string; given: string; expected: string }>({
    title: 'A value of the wrong form',
    message: ({ field, given, expected }) => `"${field}" must be ${expected}, but is "${given}".`,
    remedy: 'Write the value in that form.',
  }),
  LISTED_TWICE: kind<{ field: string; given: string }>({
    title: 'One id twice in a list',
    message: ({ field, given }) => `"${field}" lists "${given}" more than once.`,
    remedy: 'Name each once.',
  }),
  DUPLICATE_ID: kind<{ kind: string; id: string; where: string }>({
    title: 'An id is used twice',
    message: ({ kind: sort, id, where }) =>
      `The ${sort} "${id}" is there already, as an id or an alias, at ${where}.`,
    remedy: 'Give each its own id, or merge the two.',
  }),
  UNKNOWN_REFERENCE: kind<{ kind: string; id: string; known: Iterable<string> }>({
    title: 'A reference to nobody',
    message: ({ kind: sort, id, known }) => `There is no ${sort} "${id}".${didYouMean(id, known)}`,
    remedy: 'Correct the id, or define it in its own file.',
  }),
  UNKNOWN_PASSAGE: kind<{ kinds: readonly string[] }>({
    title: 'A passage that is about nothing',
    message: ({ kinds }) => `A passage says what it is by one of the fields ${oneOf(kinds)}.`,
    remedy: 'Add the field that says what the words are.',
  }),
  BAD_DATE: kind<{ when: string; reason: string }>({
    title: 'A date that cannot be read',
    message: ({ when, reason }) => `"${when}" cannot be read as a date: ${reason}.`,
    remedy:
      'Write for example 2031-03-08, 2031-03, 2031/2035, [..2031-03-07] or 2031-03-08T16:38+05:30.',
  }),
  CLOCK_WITHOUT_OFFSET: kind<{ when: string }>({
    title: 'A clock time without an offset',
    message: ({ when }) => `"${when}" is a different moment in every time zone.`,
    remedy:
      'Add the offset the text gives or implies, for example T16:38+05:30, or leave the time out.',
  }),
  BAD_ZONE: kind<{ zone: string }>({
    title: 'A time zone that does not exist',
    message: ({ zone }) => `"${zone}" is not in the IANA time zone database.`,
    remedy: 'Write its Area/City name, for example Europe/Berlin.',
  }),
  BAD_LANGUAGE: kind<{ language: string }>({
    title: 'A language that does not exist',
    message: ({ language }) => `"${language}" is no BCP 47 language tag.`,
    remedy: 'Write for example en or pt-BR.',
  }),
  BAD_SPAN: kind<{ span: string }>({
    title: 'A visit without a first and a last day',
    message: ({ span }) => `"${span}" has no bounds, but the axis needs both.`,
    remedy: 'Write both days, for example 2031-03-07/2031-03-09.',
  }),
  ADDRESS_NOT_HTTP: kind<{ address: string }>({
    title: 'An address that is not http(s)',
    message: ({ address }) => `"${address}" would become a link, and only http and https may.`,
    remedy: 'Write the full address with https://.',
  }),
  REASON_MISSING: kind<{ what: string }>({
    title: 'Inferred without a reason',
    message: ({ what }) => `"${what}" is said to be inferred, but not from what.`,
    remedy: 'Add because: with the reasoning, for readers to judge.',
  }),
}
