// A part of the page that htmx replaces leaves the keyboard where it was, and open what was open. What it has to say is
// said in a place that stays: of a place that is new itself a screen reader says nothing.
{
  const omroep = document.createElement('p');
  omroep.className = 'visually-hidden';
  omroep.setAttribute('role', 'status');
  document.body.append(omroep);

  const BEDIENING = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const naamVan = (element) => element.id || element.getAttribute('href') || element.name || element.textContent.trim();
  const zoek = (deel, { soort, naam, plaats }) =>
    [...deel.querySelectorAll(soort)].filter((een) => naamVan(een) === naam)[plaats];
  const wijs = (deel, element) => {
    const soort = element.localName;
    const naam = naamVan(element);
    const plaats = [...deel.querySelectorAll(soort)].filter((een) => naamVan(een) === naam).indexOf(element);
    return { soort, naam, plaats };
  };
  const gezegd = (deel) => [...deel.querySelectorAll('[role=status]')].map((een) => een.textContent.trim().replace(/\s+/g, ' '));

  let vorige = null;
  document.addEventListener('htmx:beforeSwap', (event) => {
    const deel = event.detail.target;
    const hier = deel.contains(document.activeElement) && document.activeElement.matches(BEDIENING);
    vorige = {
      deel,
      toetsen: hier ? wijs(deel, document.activeElement) : null,
      open: [...deel.querySelectorAll('details > summary')].map((kop) => [wijs(deel, kop), kop.parentElement.open]),
      gezegd: gezegd(deel),
    };
  });
  document.addEventListener('htmx:afterSwap', () => {
    if (!vorige) return;
    // what stands in its place bears its id, or is the only one of its kind; of others what is inside was replaced
    const { id, localName } = vorige.deel;
    const plaatsvervanger = id ? document.getElementById(id) : localName === 'main' && document.querySelector('main');
    const deel = vorige.deel.isConnected ? vorige.deel : plaatsvervanger;
    if (!deel) return;
    vorige.open.forEach(([kop, open]) => { const klap = zoek(deel, kop)?.parentElement; if (klap) klap.open = open; });
    if (vorige.toetsen && !deel.contains(document.activeElement)) {
      const eigen = zoek(deel, vorige.toetsen);
      // a button that can do no more, as that of the first which cannot go up, leaves it to its row
      const plek = eigen?.disabled ? eigen.closest('li, tr, fieldset')?.querySelector('a[href], button:enabled') : eigen;
      if (!plek) deel.tabIndex = -1;
      (plek ?? deel).focus({ preventScroll: true });
    }
    const nieuws = gezegd(deel).filter((zin) => zin && !vorige.gezegd.includes(zin));
    deel.querySelectorAll('[role=status]').forEach((een) => een.setAttribute('aria-live', 'off'));
    if (nieuws.length) omroep.textContent = nieuws.join(' ');
    vorige = null;
  });
}
