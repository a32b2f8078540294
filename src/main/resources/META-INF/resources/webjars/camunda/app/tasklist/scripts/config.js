// There is one sign-in: instead of Camunda's own form, which the server refuses, show the application's.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const signInOnce = () => {
  if (location.hash.startsWith('#/login')) {
    location.replace(`${root}/anmelden`);
  }
};
window.addEventListener('hashchange', signInOnce);
signInOnce();

export default {
  app: {
    name: 'Aufgabenliste',
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
  customScripts: ['scripts/portal', 'scripts/german-forms'],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'übernimmt die gewählte Aufgabe'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'springt zum ersten Filter'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'springt zur ersten Aufgabe der Liste'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'springt in das erste Feld des Formulars'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'öffnet die Auswahl für einen neuen Vorgang'
    }
  }
};
