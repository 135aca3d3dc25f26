/*
 * Sets the chosen theme before the first paint; a module would run after it and the page would
 * flash. A file of its own because the content security policy allows no inline script. The key
 * and the shape are those of src/state. It must never throw: without storage the system's theme
 * is right.
 */
;(function () {
  try {
    var theme = JSON.parse(localStorage.getItem('guia-mlops')).state.theme
    if (theme === 'claro' || theme === 'escuro') document.documentElement.dataset.theme = theme
  } catch {
    return
  }
})()
