// Light or dark as the system has it; runs before the first paint.
const donker = window.matchMedia('(prefers-color-scheme: dark)');
const kleed = () => document.documentElement.setAttribute('data-bs-theme', donker.matches ? 'dark' : 'light');
donker.addEventListener('change', kleed);
kleed();
