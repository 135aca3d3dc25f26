import { describe, expect, it } from 'vitest'
import { createStylePicker } from '#commands/page-style.ts'

function pick(stylesheet: string, html: string): string {
  return createStylePicker(stylesheet)(html).replaceAll(/\s/g, '')
}

describe('the style of a page', () => {
  it('is what its classes ask for, in the order of the stylesheet', () => {
    const style = '.b{color:red}.a{color:blue}.c{color:green}'
    expect(pick(style, '<p class="a b">')).toBe('.b{color:red;}.a{color:blue;}')
  })

  it('keeps what asks for no class, and the blocks and orders around it', () => {
    const style = '@layer base,utilities;@font-face{font-family:X}@layer base{p{margin:0}}'
    expect(pick(style, '<p>')).toBe(
      '@layerbase,utilities;@font-face{font-family:X;}@layerbase{p{margin:0;}}',
    )
  })

  it('leaves out a block in which nothing is left', () => {
    expect(pick('@media print{.a{margin:0}}p{margin:0}', '<p>')).toBe('p{margin:0;}')
  })

  it.each([
    ['two classes, both needed', '.a .b{margin:0}', 'a', false],
    ['one of several selectors', '.a,.b{margin:0}', 'b', true],
    ['a class that must be absent', 'p:not(.a){margin:0}', '', true],
    ['a choice of classes', ':is(.a,.b){margin:0}', 'b', true],
    ['a class and a choice', '.c:is(.a,.b){margin:0}', 'b', false],
    ['a class inside of one', ':where(.a)>p{margin:0}', '', false],
    ['a state', '.a:hover{margin:0}', 'a', true],
    ['a point in an attribute', '[href$=".pdf"]{margin:0}', '', true],
    ['an escaped name', '.md\\:mt-0\\.5{margin:0}', 'md:mt-0.5', true],
    ['an escaped name with brackets', '.in-\\[h2\\]\\:mt-0{margin:0}', 'in-[h2]:mt-0', true],
    ['a name that begins with a digit', '.\\32xl\\:mt-0{margin:0}', '2xl:mt-0', true],
    ['an escaped choice', '.w-\\[min\\(1rem\\,2vw\\)\\]{margin:0}', 'w-[min(1rem,2vw)]', true],
    ['an escaped choice that is absent', '.w-\\[min\\(1rem\\,2vw\\)\\]{margin:0}', 'w-', false],
    ['a name that HTML escapes', '.\\[\\&\\>p\\]\\:mt-0>p{margin:0}', '[&amp;&gt;p]:mt-0', true],
  ])('knows %s', (_, style, classes, isKept) => {
    expect(pick(style, `<p class="${classes}">`) !== '').toBe(isKept)
  })
})
