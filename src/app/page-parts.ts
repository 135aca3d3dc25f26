/*
 * The parts of the course that a page shows stand in its own HTML, as data: next to the same words
 * as text they weigh next to nothing, and the page asks for no further file, nor for a list of all
 * of them. Other pages of the same visit fetch theirs as modules.
 */

/** The element that carries them; `src/commands/page-html.ts` writes it. */
const elementId = 'partes'

/** By the name of the module that has the same, such as `chapters/pipeline`. */
type Parts = Record<string, unknown>

let carried: Parts | undefined
let noted: Parts = {}

/** A part of the course: the one that the page carries, or what `load` fetches. */
export async function loadPart<Part>(name: string, load: () => Promise<Part>): Promise<Part> {
  if (import.meta.env.SSR) {
    const part = await load()
    noted[name] = part
    return part
  }
  carried ??= readCarried()
  // Written by the build that made this script, from what `load` gives.
  return name in carried ? (carried[name] as Part) : load()
}

/** For the build: what has been loaded since it last asked. */
export function takeNotedParts(): Parts {
  const taken = noted
  noted = {}
  return taken
}

function readCarried(): Parts {
  const text = document.getElementById(elementId)?.textContent ?? '{}'
  return JSON.parse(text)
}
