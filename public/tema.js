/*
 * What cannot wait for the app: the chosen theme, and whether the page stands without its frame in
 * someone else's (`?embed=1`), both before the first paint; and a theme chosen before the app has
 * taken over, which src/app/theme-picker.tsx then stores. The build writes it into every page, where
 * the content security policy knows it by its hash: a change here asks for the new policy in the
 * recipes of README.md. The key, its scope and the shape are those of src/state. It must never throw: without
 * storage the system's theme is right.
 */
;(function (root) {
  if (/[?&]embed=1(&|$)/.test(location.search)) root.dataset.embed = ''
  function show(theme) {
    if (theme === 'claro' || theme === 'escuro') root.dataset.theme = theme
    else delete root.dataset.theme
  }
  try {
    var scope = root.dataset.scope ? root.dataset.scope + ':' : ''
    show(JSON.parse(localStorage.getItem(scope + 'guia-mlops')).state.theme)
  } catch {}
  addEventListener('click', function (event) {
    var button = event.target.closest('button[name="tema"]')
    if (!button || 'ready' in root.dataset) return
    root.dataset.chosen = button.value
    show(button.value)
  })
})(document.documentElement)
