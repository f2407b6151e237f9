// Files by drag or picker, one by one with progress. Without this script the form still works.
document.querySelectorAll('form[data-uploaden]').forEach((form) => {
  const veld = form.querySelector('input[type=file]');
  const vlak = form.querySelector('.sleepvlak');
  const lijst = form.querySelector('[data-voortgang]');
  const maximum = Number(form.dataset.maximum);

  vlak.addEventListener('dragover', (event) => { event.preventDefault(); vlak.classList.add('boven'); });
  vlak.addEventListener('dragleave', () => vlak.classList.remove('boven'));
  vlak.addEventListener('drop', (event) => {
    event.preventDefault();
    vlak.classList.remove('boven');
    veld.files = event.dataTransfer.files;
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
    return { balk, woord };
  };

  const stuur = (bestand) => new Promise((klaar) => {
    const { balk, woord } = regel(bestand.name);
    const einde = (tekst, goed) => { woord.textContent = tekst; balk.hidden = !goed; klaar(goed); };
    if (maximum && bestand.size > maximum) { einde(form.dataset.groot.replace('@', bestand.name), false); return; }
    const data = new FormData(form);
    data.delete('bestand');
    data.append('bestand', bestand);
    const verzoek = new XMLHttpRequest();
    verzoek.open('POST', form.action);
    verzoek.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    verzoek.upload.addEventListener('progress', (event) => { balk.value = (100 * event.loaded) / event.total; });
    verzoek.addEventListener('load', () => {
      if (verzoek.status === 200) einde(form.dataset.klaar, true);
      else einde(verzoek.status === 422 ? verzoek.responseText : form.dataset.mislukt, false);
    });
    verzoek.addEventListener('error', () => einde(form.dataset.mislukt, false));
    verzoek.send(data);
  });

  form.addEventListener('submit', async (event) => {
    if (!veld.files.length) return;
    event.preventDefault();
    const knop = form.querySelector('button[type=submit]');
    knop.disabled = true;
    lijst.replaceChildren();
    let goed = true;
    for (const bestand of veld.files) goed = (await stuur(bestand)) && goed;
    knop.disabled = false;
    if (goed) window.location.reload();
  });
});
