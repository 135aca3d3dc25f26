/** Whether a key press calls the search: `/` outside of fields, Ctrl+K or ⌘K anywhere. */
export function isSearchKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat) return false
  // What another dialog asks comes first.
  if (document.querySelector('dialog[open]') !== null) return false
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey && !shiftKey
  if (key !== '/') return false
  // Some Brazilian keyboards write the slash with AltGr, which browsers tell as Ctrl and Alt.
  const isPlain = event.getModifierState('AltGraph') || !(ctrlKey || metaKey || altKey)
  return isPlain && !isField(event.target)
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  const fields = 'textarea, select, input:not([type=radio], [type=checkbox], [type=button])'
  return target.matches(fields)
}
