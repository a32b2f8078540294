const form = document.querySelector('form[data-sign-in]');

// What stands behind the # of the page that was asked for (a task in Tasklist) survives the sign-in.
if (form && location.hash) {
  form.action += location.hash;
}

// Tasklist keeps unsent forms in the browser, a vote among them: whoever signs in next must not find it.
for (const key of Object.keys(localStorage)) {
  if (key.startsWith('camunda-form:')) {
    localStorage.removeItem(key);
  }
}

// In a demonstration one click fills in an account.
const password = document.querySelector('[data-password]');
for (const account of document.querySelectorAll('[data-account]')) {
  const choice = document.createElement('button');
  choice.type = 'button';
  choice.className = 'account';
  choice.title = 'Dieses Konto einsetzen';
  account.replaceWith(choice);
  choice.append(account);
  choice.addEventListener('click', () => {
    form.elements.username.value = account.textContent;
    form.elements.password.value = password.textContent;
    form.querySelector('[type=submit]').focus();
  });
}
