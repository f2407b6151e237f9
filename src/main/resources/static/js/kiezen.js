// A list to choose from: all, none, a search (when it has one) that hides what does not fit, and how many are chosen.
for (const lijst of document.querySelectorAll('[data-kieslijst]')) {
  const vakken = [...lijst.querySelectorAll('.kieslijst input:not(:disabled)')];
  const rijen = [...lijst.querySelectorAll('.kieslijst li')];
  const telling = lijst.querySelector('[data-kiestelling]');
  const zoek = lijst.querySelector('input[type="search"]');
  const niets = lijst.querySelector('[data-kiesniets]');
  lijst.querySelector('[data-kieshulp]').hidden = false;

  const tel = () => {
    const aantal = vakken.filter((vak) => vak.checked).length;
    telling.textContent = telling.dataset.tekst.replace('{0}', aantal).replace('{1}', vakken.length);
  };

  lijst.addEventListener('change', tel);
  lijst.addEventListener('click', (event) => {
    const keuze = event.target.closest('[data-kies]')?.dataset.kies;
    if (!keuze) return;
    vakken.filter((vak) => !vak.closest('li').hidden).forEach((vak) => { vak.checked = keuze === 'alle'; });
    tel();
  });
  zoek?.addEventListener('input', () => {
    const tekst = zoek.value.trim().toLowerCase();
    rijen.forEach((rij) => { rij.hidden = !rij.textContent.toLowerCase().includes(tekst); });
    if (niets) niets.textContent = rijen.every((rij) => rij.hidden) ? niets.dataset.tekst : '';
  });
  zoek?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  tel();
}
