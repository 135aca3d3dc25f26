/* How hard generated cases are tried, and the hostile values that no door may fall over. */
import * as fc from 'fast-check'

const told = process.env['FUZZ_RUNS']

/**
 * `npm test` tries `few` cases; `npm run fuzz` as many as it is told, or that by `cost` where
 * a single case takes long.
 */
export function fuzzRuns(few: number, cost = 1): number {
  return told === undefined ? few : Math.max(few, Math.ceil(Number(told) / cost))
}

/** Milliseconds for a test of many cases; a limit that a test sets itself is not lifted by a command. */
export const fuzzPatience = told === undefined ? 300_000 : 7_200_000

/** Values of a kind, a size or a meaning that nobody expects at their place. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    -1,
    1e308,
    Number.MAX_SAFE_INTEGER,
    '9999-99-99T99:99:99Z',
    '__proto__',
    'constructor',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '\u0000\uD800\u202E',
    'a'.repeat(5000),
    [],
    {},
  ),
  fc.constantFrom(50, 1000).map(nested),
  fc.jsonValue(),
)

/** JSON of a value with one place changed: another value, a key gone, a key too many. */
export function mutated(value: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc
    .tuple(value, fc.array(fc.nat(), { maxLength: 8 }), hostileValue, fc.constantFrom(...changes))
    .map(([original, path, hostile, change]) =>
      JSON.stringify(changeAt(original, path, (at) => change(at, hostile))),
    )
}

/** A text cut short, or with a piece of it doubled or replaced. */
export function mangled(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(text, fc.nat(), fc.nat({ max: 40 }), fc.string({ maxLength: 10 }))
    .map(([whole, at, length, other]) => {
      const start = at % (whole.length + 1)
      const cut = whole.slice(0, start)
      return other === '' ? cut : cut + other + whole.slice(start + length)
    })
}

type Change = (at: unknown, hostile: unknown) => unknown

const changes: Change[] = [
  (_at, hostile) => hostile,
  (at, hostile) =>
    isObject(at) ? { ...at, [`${String(hostile)}`.slice(0, 30)]: hostile } : hostile,
  (at, hostile) => (isObject(at) ? Object.fromEntries(Object.entries(at).slice(1)) : hostile),
  (at, hostile) => (Array.isArray(at) ? [...at, ...at, hostile] : hostile),
  // As text, because a key of this name would be the prototype and not a key.
  (at) => JSON.parse(`{"__proto__":${JSON.stringify(at)},"constructor":{"prototype":{"x":1}}}`),
]

function changeAt(
  value: unknown,
  path: readonly number[],
  change: (at: unknown) => unknown,
): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return change(value)
  const entries = Object.entries(value)
  const at = entries[step % Math.max(1, entries.length)]
  if (at === undefined) return change(value)
  const [key, inner] = at
  const changed = changeAt(inner, rest, change)
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === key ? changed : one))
  return { ...value, [key]: changed }
}

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value }
  return value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
