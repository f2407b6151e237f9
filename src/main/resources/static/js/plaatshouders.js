// What a text may be filled in with becomes a button that puts it where the cursor is.
for (const lijst of document.querySelectorAll('[data-plaatshouders]')) {
  const velden = [...lijst.closest('form').querySelectorAll('[data-invulbaar]')];
  let veld = velden.at(-1);
  velden.forEach((een) => een.addEventListener('focus', () => { veld = een; }));
  for (const code of lijst.querySelectorAll('code')) {
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'btn btn-tweede btn-klein';
    knop.textContent = code.textContent;
    knop.title = code.title;
    knop.addEventListener('click', () => {
      veld.setRangeText(code.textContent, veld.selectionStart, veld.selectionEnd, 'end');
      veld.focus();
      veld.dispatchEvent(new Event('input', { bubbles: true }));
    });
    code.replaceWith(knop);
  }
}
