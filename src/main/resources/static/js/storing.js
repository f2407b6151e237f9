// What htmx could not save or fetch is said, what was typed stays, and it is sent again once one logged in again. The form
// of an ontwikkelingsperspectief says it in its own words, for it keeps what was typed on this computer too.

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

{
  const plek = document.getElementById('storing');
  const BEWAART_ZELF = '[hx-post][hx-trigger*="input"], [hx-post][hx-trigger*="change"]';
  const uitgelogd = (event) => [401, 403].includes(event.detail.xhr?.status);
  // Nobody waits for what is asked again and again.
  const zwijgt = (element) => element.closest('form[data-opp]') || element.getAttribute('hx-trigger')?.includes('every');

  // What went wrong, with which element, and whether that waits for its user to log in.
  let fout = null;

  const meld = (soort, element) => {
    const sjabloon = document.getElementById(`storing-${soort}`);
    if (plek && sjabloon && fout?.soort !== soort) plek.replaceChildren(sjabloon.content.cloneNode(true));
    fout = { soort, element };
  };

  const stuurOpnieuw = (element) => {
    const wanneer = element.getAttribute('hx-trigger') ?? '';
    window.htmx.trigger(element, wanneer.includes('change') ? 'change' : wanneer.split(/[\s,]/)[0] || 'submit');
  };

  // Once: who is refused with a fresh token too may not do this.
  const nogEens = new WeakSet();
  let bezig = false;
  const herstel = async (element) => {
    if (bezig) return;
    bezig = true;
    try {
      if (!await vernieuwSleutel()) meld('uitgelogd', element);
      else if (nogEens.has(element)) meld('mislukt', element);
      else { nogEens.add(element); stuurOpnieuw(element); }
    } catch { meld('verbroken', element); } finally { bezig = false; }
  };

  // The way to the login page would take along what was typed on this one.
  document.addEventListener('htmx:beforeOnLoad', (event) => {
    if (event.detail.xhr.status !== 401 || !document.querySelector(BEWAART_ZELF) || event.target.closest('form[data-opp]')) return;
    event.preventDefault();
    if (!zwijgt(event.target)) herstel(event.target);
  });
  document.addEventListener('htmx:responseError', (event) => {
    if (zwijgt(event.target)) return;
    if (uitgelogd(event)) herstel(event.target);
    else meld('mislukt', event.target);
  });
  ['htmx:sendError', 'htmx:timeout'].forEach((naam) => document.addEventListener(naam, (event) => {
    if (!zwijgt(event.target)) meld('verbroken', event.target);
  }));
  document.addEventListener('htmx:afterOnLoad', (event) => {
    const status = event.detail.xhr.status;
    if (status < 200 || status >= 400) return;
    const element = event.detail.requestConfig?.elt ?? event.target;
    nogEens.delete(element);
    if (fout?.element !== element) return;
    plek?.replaceChildren();
    fout = null;
  });

  // Back from the tab on which one logged in.
  const terug = () => { if (fout?.soort === 'uitgelogd' && !document.hidden) herstel(fout.element); };
  document.addEventListener('visibilitychange', terug);
  window.addEventListener('focus', terug);
}
