// The photos among the files of a form: shown when there are any, and put in the order that the PDF gets.
// Without this script the choice still works, and the names tell the order.
document.querySelectorAll('[data-fotos]').forEach((vlak) => {
  const form = document.getElementById(vlak.dataset.formulier);
  const veld = form.elements.bestand;
  const reeks = vlak.querySelector('[data-samen]');
  const lijst = vlak.querySelector('.fotovolgorde');
  const stand = vlak.querySelector('[role=status]');
  const volgorde = vlak.querySelector('[data-met-script]');
  let fotos = [];

  const isFoto = (bestand) => /\.(jpe?g|png|hei[cf])$/i.test(bestand.name) || /^image\/(jpeg|png|hei[cf])$/.test(bestand.type);
  const samen = () => [...vlak.querySelectorAll('[name=fotos]')].find((keuze) => keuze.checked).value === 'samen';

  const knop = (icoon, tekst, uit, doe) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'btn btn-tweede btn-klein';
    element.disabled = uit;
    element.setAttribute('aria-label', tekst);
    element.title = tekst;
    const teken = document.createElement('i');
    teken.className = `bi ${icoon}`;
    teken.setAttribute('aria-hidden', 'true');
    element.append(teken);
    element.addEventListener('click', doe);
    return element;
  };

  const verplaats = (van, naar) => {
    fotos.splice(naar, 0, fotos.splice(van, 1)[0]);
    toon();
    const knoppen = [...lijst.children[naar].querySelectorAll('button')];
    (knoppen[naar < van ? 0 : 1].disabled ? knoppen.find((een) => !een.disabled) : knoppen[naar < van ? 0 : 1]).focus();
    stand.textContent = vlak.dataset.plaats.replace('@', fotos[naar].bestand.name).replace('#', naar + 1);
  };

  const toon = () => {
    lijst.replaceChildren(...fotos.map(({ bestand, beeld }, n) => {
      const li = document.createElement('li');
      const naam = document.createElement('span');
      naam.className = 'fotonaam';
      naam.textContent = bestand.name;
      const knoppen = document.createElement('span');
      knoppen.className = 'fotoknoppen';
      knoppen.append(
        knop('bi-arrow-up', vlak.dataset.omhoog.replace('@', bestand.name), n === 0, () => verplaats(n, n - 1)),
        knop('bi-arrow-down', vlak.dataset.omlaag.replace('@', bestand.name), n === fotos.length - 1, () => verplaats(n, n + 1)),
      );
      li.append(beeld, naam, knoppen);
      return li;
    }));
  };

  // A small picture, so that one sees which page it is; what this browser cannot read stays empty.
  const klein = (bestand) => {
    const doek = document.createElement('canvas');
    doek.width = 48;
    doek.height = 64;
    doek.setAttribute('aria-hidden', 'true');
    createImageBitmap(bestand, { resizeHeight: 128 }).then((punten) => {
      const schaal = Math.min(doek.width / punten.width, doek.height / punten.height);
      const w = punten.width * schaal;
      const h = punten.height * schaal;
      doek.getContext('2d').drawImage(punten, (doek.width - w) / 2, (doek.height - h) / 2, w, h);
      punten.close();
    }).catch(() => {});
    return doek;
  };

  const kies = () => {
    fotos = [...veld.files].filter(isFoto)
      .sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }))
      .map((bestand) => ({ bestand, beeld: klein(bestand) }));
    vlak.hidden = fotos.length === 0;
    volgorde.hidden = fotos.length < 2;
    toon();
  };

  const wissel = () => { reeks.hidden = !samen(); };

  vlak.querySelector('[data-zonder-script]').hidden = true;
  vlak.addEventListener('change', wissel);
  veld.addEventListener('change', kies);
  form.fotosSamen = () => (samen() ? fotos.map((foto) => foto.bestand) : []);
  kies();
  wissel();
});
