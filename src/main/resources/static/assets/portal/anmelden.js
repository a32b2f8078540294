// What stands behind the # of the page that was asked for (a task in Tasklist) survives the sign-in.
const form = document.querySelector('form[data-sign-in]');
if (form && location.hash) {
  form.action += location.hash;
}
