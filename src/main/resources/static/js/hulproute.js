// What every page shares: the security token on htmx requests, menus that close, focus on errors.
document.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector('meta[name="_csrf"]')?.content;
  const header = document.querySelector('meta[name="_csrf_header"]')?.content;
  if (token && header) event.detail.headers[header] = token;
});

document.addEventListener('click', (event) => {
  document.querySelectorAll('details.uitklap[open]').forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  document.querySelectorAll('details.uitklap[open]').forEach((menu) => {
    menu.open = false;
    menu.querySelector('summary').focus();
  });
});

// The navigation is open on a wide screen and folded on a narrow one.
const menu = document.querySelector('.navigatie-klap');
const breed = window.matchMedia('(min-width: 62rem)');
const vouw = () => { if (menu) menu.open = breed.matches; };
breed.addEventListener('change', vouw);
vouw();

document.querySelector('[data-focus]')?.focus();

// A field of which the list of errors speaks says so itself too.
document.querySelectorAll('.foutenlijst a[href^="#"]').forEach((link) => {
  document.getElementById(link.hash.slice(1))?.setAttribute('aria-invalid', 'true');
});

// A growth chart that is wider than the screen begins at the newest result.
document.querySelectorAll('.grafiekvlak').forEach((vlak) => { vlak.scrollLeft = vlak.scrollWidth; });

// A link to a field that knows what should be chosen beside it.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-vul]');
  const veld = link && document.getElementById(link.dataset.vul);
  if (veld) veld.value = link.dataset.waarde;
});

// A form that asks once before something that cannot be undone.
document.addEventListener('submit', (event) => {
  const vraag = event.submitter?.dataset.vraag ?? event.target.dataset.vraag;
  if (vraag && !window.confirm(vraag)) event.preventDefault();
});

// What is filled in beside a choice makes that choice.
document.addEventListener('input', (event) => {
  const keuze = event.target.value && document.getElementById(event.target.dataset.maaktKeuze);
  if (keuze) keuze.checked = true;
});

// A tick that is kept at once.
document.addEventListener('change', (event) => {
  if (event.target.matches('[data-meteen]')) event.target.form.requestSubmit();
});

// Who clicks a button twice means it once: the second click would make a second hulpvraag, or be told that it came late.
const TWEEDE_KLIK = 1000;
const geklikt = new WeakMap();
const again = (form, event) => {
  const eerder = geklikt.get(form);
  geklikt.set(form, { knop: event.submitter, tijd: event.timeStamp });
  return eerder && event.submitter && eerder.knop === event.submitter && event.timeStamp - eerder.tijd < TWEEDE_KLIK;
};

// A form that is being saved by itself is sent when that is done, with the version that came back. Once sent it saves
// nothing by itself any more: that could come after it, and undo what its button chose.
let gegaan = new WeakSet();
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented) return;
  if (!form.classList.contains('htmx-request')) {
    if (again(form, event)) event.preventDefault();
    // the form of an import asks how far it is, after it was sent
    if (!form.matches('[data-importeren]')) gegaan.add(form);
    return;
  }
  event.preventDefault();
  const knop = event.submitter;
  form.addEventListener('htmx:afterRequest', () => setTimeout(() => form.requestSubmit(knop)), { once: true });
});
document.addEventListener('htmx:beforeRequest', (event) => {
  if (gegaan.has(event.target.closest('form'))) event.preventDefault();
});
window.addEventListener('pageshow', (event) => { if (event.persisted) gegaan = new WeakSet(); });

// What was chosen in a list stays chosen in the other language.
document.querySelector('form.taal')?.addEventListener('submit', (event) => {
  const vorm = document.querySelector('form[data-blijft]');
  if (!vorm) return;
  const keuze = new URLSearchParams(new FormData(vorm));
  keuze.delete('_csrf');
  const terug = event.target.elements.terug;
  terug.value = `${terug.value.split('?')[0]}?${keuze}`;
});

// A menu that the keyboard leaves, folds: it would lie over what comes after it.
document.addEventListener('focusout', (event) => {
  const klap = event.target.closest?.('details.uitklap[open]');
  const naar = event.relatedTarget;
  // a click in the menu on what takes no focus gives it to what the menu lies in
  if (klap && naar && !klap.contains(naar) && !naar.contains(klap)) klap.open = false;
});
