import { describe, expect, it } from 'vitest'
import { withoutSideEffects } from '#commands/production-router.ts'

describe('the router without side effects', () => {
  it('marks what makes components and contexts, and drops their names', () => {
    const code = [
      'var Link = React10.forwardRef(function LinkWithRef() {});',
      'Link.displayName = "Link";',
      'var Context = React.createContext(null);',
      'var Memoized = React3.memo(Routes);',
    ]
    expect(withoutSideEffects(code.join('\n')).split('\n')).toEqual([
      'var Link = /* @__PURE__ */ React10.forwardRef(function LinkWithRef() {});',
      '',
      'var Context = /* @__PURE__ */ React.createContext(null);',
      'var Memoized = /* @__PURE__ */ React3.memo(Routes);',
    ])
  })

  it('gives a class its context inside it', () => {
    const code = 'var Boundary = class extends React3.Component {\n};\nBoundary.contextType = Some;'
    expect(withoutSideEffects(code)).toBe(
      'var Boundary = class extends React3.Component {\n  static contextType = Some;\n};\n',
    )
  })

  it('leaves what has effects, and what only looks like a name', () => {
    const code = 'effect();\nconst names = { displayName: "a" };\n'
    expect(withoutSideEffects(code)).toBe(code)
  })
})
