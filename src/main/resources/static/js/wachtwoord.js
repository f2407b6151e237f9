// A new password: how many characters it still needs, and a tick to see what one types.
for (const veld of document.querySelectorAll('[data-wachtwoord]')) {
  const invoer = veld.querySelector('input[name="wachtwoord"]');
  const stand = veld.querySelector('[data-wachtwoord-stand]');
  const toon = veld.querySelector('[data-wachtwoord-toon]');
  toon.hidden = false;
  toon.addEventListener('change', (event) => { invoer.type = event.target.checked ? 'text' : 'password'; });
  invoer.addEventListener('input', () => {
    const nog = Number(veld.dataset.kortste) - [...invoer.value].length;
    stand.textContent = !invoer.value ? '' : nog > 0 ? veld.dataset.nog.replace('{0}', nog) : veld.dataset.goed;
  });
}
