// What htmx could not save or fetch is said, and what was typed stays. The form of an ontwikkelingsperspectief says it
// in its own words, for it keeps what was typed on this computer too.
const storing = document.getElementById('storing');
const uitgelogd = (event) => [401, 403].includes(event.detail.xhr?.status);
const zegtZelf = (event) => event.target.closest('form[data-opp]');

// A session that ended and was begun again, in this tab or another, has another token.
const vernieuwSleutel = async () => {
  const antwoord = await fetch(location.href, { credentials: 'same-origin' });
  if (!antwoord.ok || antwoord.redirected) return false;
  const pagina = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
  const sleutel = pagina.querySelector('meta[name="_csrf"]')?.content;
  if (!sleutel) return false;
  document.querySelector('meta[name="_csrf"]').content = sleutel;
  document.querySelectorAll('input[name="_csrf"]').forEach((veld) => { veld.value = sleutel; });
  return true;
};

const meldStoring = (soort) => {
  const sjabloon = document.getElementById(`storing-${soort}`);
  if (storing && sjabloon && storing.dataset.soort !== soort) storing.replaceChildren(sjabloon.content.cloneNode(true));
  if (storing) storing.dataset.soort = soort;
};

const voorbij = () => {
  if (!storing?.dataset.soort) return;
  storing.replaceChildren();
  delete storing.dataset.soort;
};

// Once: who is refused with a fresh token too may not do this.
const nogEens = new WeakSet();
const geweigerdStoring = async (element) => {
  const vorm = element.closest('form');
  try {
    const ingelogd = await vernieuwSleutel();
    if (!ingelogd) meldStoring('uitgelogd');
    else if (vorm && !nogEens.has(vorm)) {
      nogEens.add(vorm);
      window.htmx.trigger(vorm, 'change');
    } else meldStoring('mislukt');
  } catch { meldStoring('verbroken'); }
};

document.addEventListener('htmx:responseError', (event) => {
  if (zegtZelf(event)) return;
  if (uitgelogd(event)) geweigerdStoring(event.target);
  else meldStoring('mislukt');
});
['htmx:sendError', 'htmx:timeout'].forEach((naam) => document.addEventListener(naam, (event) => {
  if (!zegtZelf(event)) meldStoring('verbroken');
}));
document.addEventListener('htmx:afterOnLoad', (event) => {
  const status = event.detail.xhr.status;
  if (status < 200 || status >= 400) return;
  nogEens.delete(event.target.closest('form'));
  voorbij();
});
