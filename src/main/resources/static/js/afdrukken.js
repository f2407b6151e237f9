// Prints this page, of which the frame stays off the paper by its style sheet.
document.querySelectorAll('[data-afdrukken]').forEach((knop) => {
  knop.addEventListener('click', () => window.print());
});
