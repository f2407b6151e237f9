// Sends the file as it is, with progress: the server parses it as it comes in and keeps no copy.
// A form that says where (data-stand) also shows how far the server is.
const importeer = (form) => {
  const bestand = form.querySelector('input[type=file]').files[0];
  const knop = form.querySelector('button[type=submit]');
  const stand = form.querySelector('[data-voortgang]');
  if (form.dataset.grootst && bestand.size > Number(form.dataset.grootst)) {
    stand.textContent = form.dataset.teGroot;
    return;
  }
  const balk = document.createElement('progress');
  balk.max = 100;
  balk.value = 0;
  balk.setAttribute('aria-label', bestand.name);
  const hoever = document.createElement('span');
  hoever.setAttribute('aria-live', 'off');
  stand.replaceChildren(balk, ' ', form.dataset.bezig, ' ', hoever);
  if (form.dataset.stand && window.htmx) {
    hoever.setAttribute('hx-get', form.dataset.stand);
    hoever.setAttribute('hx-trigger', 'every 1s');
    window.htmx.process(hoever);
  }
  knop.disabled = true;
  const mislukt = (tekst) => { stand.textContent = tekst; knop.disabled = false; };

  const verzoek = new XMLHttpRequest();
  verzoek.open('POST', form.action);
  verzoek.setRequestHeader('Content-Type', 'application/xml');
  // so that who is no longer logged in is led to the login page
  verzoek.setRequestHeader('Accept', 'text/html, */*');
  verzoek.setRequestHeader('X-Bestandsnaam', encodeURIComponent(bestand.name));
  verzoek.setRequestHeader(
    document.querySelector('meta[name="_csrf_header"]').content,
    document.querySelector('meta[name="_csrf"]').content);
  verzoek.responseType = 'document';
  verzoek.upload.addEventListener('progress', (event) => { balk.value = (100 * event.loaded) / event.total; });
  verzoek.upload.addEventListener('load', () => balk.removeAttribute('value'));
  verzoek.addEventListener('error', () => mislukt(form.dataset.mislukt));
  verzoek.addEventListener('load', () => {
    if (verzoek.responseURL !== form.action) { location.assign(verzoek.responseURL); return; }
    const pagina = verzoek.response?.querySelector('main');
    if (!pagina?.querySelector('[data-importeren]')) {
      const fout = verzoek.status < 500 ? pagina?.querySelector('h1 + p') : null;
      mislukt(fout?.textContent ?? form.dataset.mislukt);
      return;
    }
    document.querySelector('main').replaceWith(pagina);
    (pagina.querySelector('[data-focus]') ?? pagina.querySelector('[role=alert]'))?.focus();
  });
  verzoek.send(bestand);
};

document.addEventListener('submit', (event) => {
  if (!event.target.matches('[data-importeren]')) return;
  event.preventDefault();
  importeer(event.target);
});
