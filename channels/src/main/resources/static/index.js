'use strict';

// An example asks its own words; the widget on this page listens.
for (const example of document.querySelectorAll('.examples button')) {
  example.addEventListener('click', () => {
    window.dispatchEvent(new CustomEvent('motcua:ask', { detail: { text: example.textContent } }));
  });
}
