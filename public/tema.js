/*
 * Sets what the first paint hangs on: the chosen theme, and whether the page stands without its
 * frame in someone else's (`?embed=1`). A module would run after the paint and the page would
 * flash. A file of its own because the content security policy allows no inline script. The key
 * and the shape are those of src/state. It must never throw: without storage the system's theme
 * is right.
 */
if (/[?&]embed=1(&|$)/.test(location.search)) document.documentElement.dataset.embed = ''
;(function () {
  try {
    var theme = JSON.parse(localStorage.getItem('guia-mlops')).state.theme
    if (theme === 'claro' || theme === 'escuro') document.documentElement.dataset.theme = theme
  } catch {
    return
  }
})()
