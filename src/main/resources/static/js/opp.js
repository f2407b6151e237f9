// The form of an ontwikkelingsperspectief. htmx saves it; this keeps what is typed on this computer until
// the server has it, says so when it cannot be reached, and shows what a colleague wrote meanwhile.
const form = document.querySelector('form[data-opp]');
const OUD = 7 * 24 * 3600 * 1000;
const PLEK = 'opp.';
const plek = PLEK + form.dataset.opp;
const melding = document.getElementById('oppmelding');

const namen = () => [...new Set([...form.elements].map((element) => element.name).filter((naam) => naam.startsWith('v.')))];
const lees = (naam) => form.elements[naam]?.value ?? '';
const schrijf = (naam, tekst) => { if (form.elements[naam]) form.elements[naam].value = tekst; };
const begin = (naam) => form.elements[`b.${naam.slice(2)}`];
const alles = () => new Map(namen().map((naam) => [naam, lees(naam)]));

// What the server is known to have.
let bekend = alles();
let verzonden = bekend;
let mislukt = false;

const anders = () => namen().filter((naam) => lees(naam) !== bekend.get(naam));

const bewaarHier = () => {
  const velden = anders().map((naam) => [naam, { waarde: lees(naam), begin: begin(naam)?.value ?? '0' }]);
  try {
    if (velden.length) localStorage.setItem(plek, JSON.stringify({ tijd: Date.now(), velden }));
    else localStorage.removeItem(plek);
  } catch { /* no room: the server saves in a moment all the same */ }
};

const zeg = (tekst, soort, link) => {
  const regel = document.createElement('p');
  regel.className = `melding ${soort}`;
  regel.textContent = tekst;
  if (link) {
    const a = document.createElement('a');
    a.href = location.href;
    a.textContent = link;
    regel.append(' ', a);
  }
  melding.replaceChildren(regel);
};

const bewaar = () => window.htmx.trigger(form, 'change');

let bezig = false;
const geweigerd = async () => {
  if (bezig) return;
  bezig = true;
  try {
    if (await vernieuwSleutel()) bewaar();
    else zeg(form.dataset.uitgelogd, 'melding-fout', form.dataset.inloggen);
  } catch { zeg(form.dataset.verbroken, 'melding-let-op'); } finally { bezig = false; }
};

form.addEventListener('input', bewaarHier);
form.addEventListener('change', bewaarHier);

document.addEventListener('htmx:beforeRequest', (event) => {
  if (event.target === form) verzonden = alles();
});

// Not the login page: what is typed stays in sight.
document.addEventListener('htmx:beforeOnLoad', (event) => {
  const status = event.detail.xhr.status;
  if (status !== 401 && status !== 403) return;
  event.preventDefault();
  if (event.target === form) { mislukt = true; bewaarHier(); geweigerd(); }
});

const verbroken = (event) => {
  if (event.target !== form) return;
  mislukt = true;
  bewaarHier();
  if (![401, 403].includes(event.detail.xhr?.status)) zeg(form.dataset.verbroken, 'melding-let-op');
};
['htmx:sendError', 'htmx:responseError', 'htmx:timeout'].forEach((naam) => document.addEventListener(naam, verbroken));

// What a colleague changed and nobody here did, shows.
const neemVanAnderen = () => {
  document.querySelectorAll('#stand template[data-nieuw]').forEach((sjabloon) => {
    const naam = `v.${sjabloon.dataset.veld}`;
    const tekst = sjabloon.content.textContent;
    if (lees(naam) !== verzonden.get(naam)) return;
    schrijf(naam, tekst);
    bekend.set(naam, tekst);
    if (begin(naam)) begin(naam).value = sjabloon.dataset.versie;
    zeg(sjabloon.dataset.tekst, 'melding-info');
  });
};

document.addEventListener('htmx:afterSettle', (event) => {
  if (event.detail.requestConfig?.elt !== form || event.detail.target?.id !== 'stand') return;
  if (mislukt) melding.replaceChildren();
  mislukt = false;
  bekend = new Map(verzonden);
  neemVanAnderen();
  bewaarHier();
});

setInterval(() => { if (mislukt && anders().length) bewaar(); }, 10000);
window.addEventListener('online', () => { if (anders().length) bewaar(); });
document.addEventListener('visibilitychange', () => { if (document.hidden && anders().length) bewaar(); });

// A tab that closes sends what it still has, and says that it is gone.
let weg = false;
form.addEventListener('submit', (event) => { weg = !event.defaultPrevented; });
window.addEventListener('pagehide', () => {
  const sleutel = new FormData();
  sleutel.append('formulier', form.elements.formulier.value);
  sleutel.append('_csrf', document.querySelector('meta[name="_csrf"]').content);
  if (weg) return;
  if (anders().length) navigator.sendBeacon(form.action, new FormData(form));
  navigator.sendBeacon(form.dataset.vertrek, sleutel);
});
window.addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });

// Taking over what the file already says, without leaving the page.
form.addEventListener('click', (event) => {
  const knop = event.target.closest('button[data-neemover]');
  const veld = knop && document.getElementById(knop.dataset.neemover);
  if (!veld) return;
  event.preventDefault();
  veld.value = veld.value.trim() ? `${veld.value.trim()}\n\n${knop.dataset.tekst}` : knop.dataset.tekst;
  knop.disabled = true;
  knop.querySelector('span').textContent = knop.dataset.klaar;
  veld.dispatchEvent(new Event('input', { bubbles: true }));
  veld.focus();
});

const ruimOp = () => {
  Object.keys(localStorage).filter((sleutel) => sleutel.startsWith(PLEK)).forEach((sleutel) => {
    const tijd = JSON.parse(localStorage.getItem(sleutel))?.tijd ?? 0;
    if (Date.now() - tijd > OUD) localStorage.removeItem(sleutel);
  });
};

// What the server never got, from before the tab was closed or the session ended.
const herstel = () => {
  const bewaard = JSON.parse(localStorage.getItem(plek));
  if (!bewaard) return;
  const nog = bewaard.velden.filter(([naam, veld]) => form.elements[naam] && lees(naam) !== veld.waarde);
  nog.forEach(([naam, veld]) => {
    schrijf(naam, veld.waarde);
    if (begin(naam)) begin(naam).value = veld.begin;
  });
  if (nog.length) { zeg(form.dataset.hersteld, 'melding-info'); bewaar(); } else localStorage.removeItem(plek);
};

// After htmx has taken the form in hand.
document.addEventListener('DOMContentLoaded', () => {
  try { ruimOp(); herstel(); } catch { /* nothing was kept here */ }
});
