// A page on which a dossier is open says that it closes, so that colleagues need not wait to see that.
const anderen = document.getElementById('anderen');
window.addEventListener('pagehide', () => {
  const sleutel = document.querySelector('meta[name="_csrf"]')?.content;
  if (!anderen || !sleutel) return;
  const vertrek = new FormData();
  vertrek.append('blad', anderen.dataset.blad);
  vertrek.append('_csrf', sleutel);
  navigator.sendBeacon(anderen.dataset.vertrek, vertrek);
});
// Back from another page: the sign of life of before was taken back.
window.addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
