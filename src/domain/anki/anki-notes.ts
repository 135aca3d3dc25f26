/*
 * The course as notes: each term in both directions, each question with its key. A note's id is
 * made of content ids alone, so a later export updates what an earlier one brought.
 */
import * as words from '#words/anki.ts'
import type { AnswerKey, Inline, PlaceLink, QuestionStub, Term } from '../course/course.ts'
import { plainText } from '../course/plain-text.ts'

/** Text of a note before it is written: the file decides whether marks become HTML. */
export type NoteText = { paragraph: Inline[] } | { list: string[] }

export type AnkiNote = {
  guid: string
  deck: string
  front: NoteText[]
  back: NoteText[]
  tags: string[]
}

type AnkiTerm = Pick<Term, 'id' | 'title' | 'definition' | 'appearsIn'>
type AnkiQuestion = Pick<QuestionStub, 'id' | 'prompt' | 'required'>

const rootTag = 'guia-mlops'

/**
 * Two notes of a term: its definition asks for the name, its name for the definition. `deckName`
 * is that of the whole course.
 */
export function termNotes(term: AnkiTerm, deckName: string): AnkiNote[] {
  const tags = [rootTag, 'termo', ...chapterTags(term.appearsIn)]
  const deck = `${deckName}::${words.terms}`
  const name: NoteText[] = [{ paragraph: [{ kind: 'strong', children: text(term.title) }] }]
  const definition: NoteText[] = [{ paragraph: term.definition }]
  const asked = (question: string): NoteText => ({
    paragraph: [{ kind: 'emphasis', children: text(question) }],
  })
  return [
    {
      guid: `${rootTag}:termo:${term.id}:definicao`,
      deck,
      front: [asked(words.whichTerm), ...definition],
      back: name,
      tags,
    },
    {
      guid: `${rootTag}:termo:${term.id}:nome`,
      deck,
      front: [asked(words.whatIsIt), ...name],
      back: definition,
      tags,
    },
  ]
}

/** The note of a question: the model answer, then the ideas to look for in one's own. */
export function questionNote(question: AnkiQuestion, key: AnswerKey, deckName: string): AnkiNote {
  return {
    guid: `${rootTag}:pergunta:${question.id}`,
    deck: `${deckName}::${words.questions}`,
    front: [{ paragraph: question.prompt }],
    back: [
      { paragraph: key.answer },
      {
        paragraph: text(words.keyIdeas(key.required, key.ideas.length)),
      },
      { list: key.ideas.map((idea) => idea.text) },
    ],
    tags: [rootTag, 'pergunta', ...chapterTags(key.ideas.map((idea) => idea.source))],
  }
}

/** The words of a note's side, one line per paragraph or item. */
export function noteLines(side: readonly NoteText[]): string[] {
  return side.flatMap((part) =>
    'list' in part ? part.list.map((item) => `– ${item}`) : [plainText(part.paragraph)],
  )
}

function text(said: string): Inline[] {
  return [{ kind: 'text', text: said }]
}

function chapterTags(places: readonly (PlaceLink | null)[]): string[] {
  const chapters = places.flatMap(
    (place) => /^\/guia\/([a-z0-9-]+)/.exec(place?.address ?? '')?.[1] ?? [],
  )
  return [...new Set(chapters)].map((chapter) => `capitulo::${chapter}`)
}
