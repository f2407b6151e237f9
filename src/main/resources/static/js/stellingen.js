// A list of statements by keyboard: 1 to 4 answers the row one is in and goes to the next; 0 or Delete empties it.
document.querySelector('[data-stellingen]')?.addEventListener('keydown', (event) => {
  const rij = event.target.closest('.stelling');
  if (!rij || event.ctrlKey || event.altKey || event.metaKey) return;
  const keuzes = [...rij.querySelectorAll('input[type=radio]')];
  if (event.key === '0' || event.key === 'Delete') {
    keuzes.forEach((keuze) => { keuze.checked = false; });
    event.preventDefault();
    return;
  }
  const keuze = keuzes.find((een) => een.value === event.key);
  if (!keuze) return;
  keuze.checked = true;
  event.preventDefault();
  const rijen = [...document.querySelectorAll('.stelling')];
  const volgende = rijen[rijen.indexOf(rij) + 1];
  if (volgende) (volgende.querySelector('input:checked') ?? volgende.querySelector('input')).focus();
  else document.getElementById('toelichting')?.focus();
});
