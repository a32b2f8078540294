// What the four webapps have in common. Each app's config.js imports this before its pages are built.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

// There is one sign-in: instead of Camunda's own form, which the server refuses, show the application's.
const signInOnce = () => {
  if (location.hash.startsWith('#/login')) {
    location.replace(`${root}/anmelden`);
  }
};
window.addEventListener('hashchange', signInOnce);
signInOnce();

/** Address of the portal. */
export const portal = `${root}/`;

/** An app's configuration: its name, what all have in common, and what only it has. */
export const webapp = (name, own = {}) => {
  // the page that Camunda delivers says "en" and "Camunda"
  document.documentElement.lang = 'de';
  document.title = `Mitnutzung ${name}`;
  return {
    app: {
      name,
      vendor: 'Mitnutzung'
    },
    locales: {
      availableLocales: ['de'],
      fallbackLocale: 'de'
    },
    dateFormat: {
      monthName: 'MMMM',
      day: 'DD',
      abbr: 'D. MMM YYYY HH:mm',
      normal: 'D. MMMM YYYY HH:mm',
      long: 'dddd, D. MMMM YYYY HH:mm',
      short: 'D. MMMM YYYY'
    },
    disableWelcomeMessage: true,
    ...own,
    // relative to the app's folder, loaded before its first page is shown
    customScripts: ['../common/german', ...(own.customScripts ?? [])]
  };
};
