// Files by drag or picker, one by one with progress. Without this script the form still works.
// data-uploaden may name the place where the fields stand, data-eerst a form to be saved by itself before.
const GEMELD = 'uploaden.gemeld';

// What came of it is said on the page that shows it.
(JSON.parse(sessionStorage.getItem(GEMELD)) ?? []).forEach((zin) => {
  const melding = document.createElement('p');
  melding.className = 'melding';
  const icoon = document.createElement('i');
  icoon.className = 'bi bi-check-circle';
  icoon.setAttribute('aria-hidden', 'true');
  melding.append(icoon, ` ${zin}`);
  document.querySelector('.meldingen[role=status]').append(melding);
});
sessionStorage.removeItem(GEMELD);

document.querySelectorAll('form[data-uploaden]').forEach((form) => {
  const veld = form.elements.bestand;
  if (!veld) return;
  const vlak = veld.closest('.sleepvlak');
  const lijst = (document.getElementById(form.dataset.uploaden) ?? form).querySelector('[data-voortgang]');
  const knop = [...form.elements].find((element) => element.type === 'submit');
  const maximum = Number(form.dataset.maximum);

  vlak.addEventListener('dragover', (event) => { event.preventDefault(); vlak.classList.add('boven'); });
  vlak.addEventListener('dragleave', () => vlak.classList.remove('boven'));
  vlak.addEventListener('drop', (event) => {
    event.preventDefault();
    vlak.classList.remove('boven');
    veld.files = event.dataTransfer.files;
    veld.dispatchEvent(new Event('change', { bubbles: true }));
  });

  const regel = (naam) => {
    const li = document.createElement('li');
    const balk = document.createElement('progress');
    balk.max = 100;
    balk.value = 0;
    balk.setAttribute('aria-label', naam);
    const woord = document.createElement('span');
    li.append(naam, ' ', balk, ' ', woord);
    lijst.append(li);
    return { li, balk, woord };
  };

  const weiger = (li, tekst) => {
    const icoon = document.createElement('i');
    icoon.className = 'bi bi-exclamation-circle';
    icoon.setAttribute('aria-hidden', 'true');
    li.className = 'veldfout';
    li.replaceChildren(icoon, ` ${tekst}`);
  };

  // What failed stays on the page until it is read; what came along shows in the list after this.
  const vernieuwer = () => {
    const li = document.createElement('li');
    const link = document.createElement('a');
    link.href = window.location.pathname;
    link.textContent = form.dataset.vernieuw;
    li.append(link);
    return li;
  };

  const gemeld = [];

  // What the page of an error says; none when that is our own fault.
  const uitleg = (verzoek) => (verzoek.status < 500 ? new DOMParser()
    .parseFromString(verzoek.responseText, 'text/html').querySelector('main h1 + p')?.textContent : undefined);

  // One file, or photos that become one PDF.
  const stuur = (bestanden) => new Promise((klaar) => {
    const namen = bestanden.map((bestand) => bestand.name);
    const naam = namen.join(', ');
    const { li, balk, woord } = regel(naam);
    const einde = (tekst, goed) => {
      if (goed) woord.textContent = tekst;
      else weiger(li, namen.some((een) => tekst.includes(een)) ? tekst : `${naam}: ${tekst}`);
      klaar(goed);
    };
    const groot = maximum && bestanden.find((bestand) => bestand.size > maximum);
    if (groot) { einde(form.dataset.groot.replace('@', groot.name), false); return; }
    const data = new FormData(form);
    data.delete('bestand');
    bestanden.forEach((bestand) => data.append('bestand', bestand));
    data.append('volgorde', 'gekozen');
    const verzoek = new XMLHttpRequest();
    verzoek.open('POST', form.action);
    verzoek.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    // who is no longer logged in is led to the login page, and what else went wrong is said by its page
    verzoek.setRequestHeader('Accept', 'text/html, */*');
    verzoek.upload.addEventListener('progress', (event) => { balk.value = (100 * event.loaded) / event.total; });
    verzoek.addEventListener('load', () => {
      if (verzoek.responseURL !== form.action) { window.location.assign(verzoek.responseURL); return; }
      if (verzoek.status === 200) {
        gemeld.push(verzoek.responseText);
        einde(form.dataset.klaar, true);
      } else einde(verzoek.status === 422 ? verzoek.responseText : uitleg(verzoek) ?? form.dataset.mislukt, false);
    });
    verzoek.addEventListener('error', () => einde(form.dataset.mislukt, false));
    verzoek.send(data);
  });

  // What was on its way already does not know what was typed since: only a request that begins now does.
  const bewaar = (eerst) => new Promise((klaar) => {
    if (!eerst) { klaar(true); return; }
    const na = (soort, doe) => eerst.addEventListener(soort, function eigen(event) {
      if (event.target !== eerst) return;
      eerst.removeEventListener(soort, eigen);
      doe(event);
    });
    na('htmx:beforeRequest', () => na('htmx:afterRequest', (event) => klaar(event.detail.successful)));
    window.htmx.trigger(eerst, 'change');
  });

  form.addEventListener('submit', async (event) => {
    if (!veld.files.length) return;
    event.preventDefault();
    knop.disabled = true;
    const bewaard = await bewaar(document.getElementById(form.dataset.eerst));
    lijst.replaceChildren();
    if (!bewaard) {
      weiger(lijst.appendChild(document.createElement('li')), form.dataset.mislukt);
      knop.disabled = false;
      return;
    }
    gemeld.length = 0;
    const samen = form.fotosSamen ? form.fotosSamen() : [];
    const zendingen = [...veld.files].filter((bestand) => !samen.includes(bestand)).map((bestand) => [bestand]);
    if (samen.length) zendingen.unshift(samen);
    let gelukt = 0;
    for (const bestanden of zendingen) gelukt += await stuur(bestanden);
    knop.disabled = false;
    if (gelukt === zendingen.length) {
      sessionStorage.setItem(GEMELD, JSON.stringify(gemeld));
      window.location.reload();
    } else if (gelukt) lijst.append(vernieuwer());
  });
});
