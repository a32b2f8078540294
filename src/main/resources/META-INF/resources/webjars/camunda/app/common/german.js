// Words that Camunda's German translation leaves in English, by app, and those that its widgets have of their own.
const LABELS = {
  tasklist: {
    FILTER_DETAILS: 'Angaben zum Filter'
  },
  cockpit: {
    COCKPIT_HUMAN_TASKS: 'Aufgaben',
    DASHBOARD_CASE_DEFINITIONS: 'Falldefinitionen',
    DASHBOARD_DASHBOARD: 'Übersicht',
    DASHBOARD_DEPLOYED: 'Bereitgestellt',
    DASHBOARD_DEPLOYMENTS: 'Bereitstellungen',
    DASHBOARD_OPEN_HUMAN_TASKS: 'Offene Aufgaben',
    PLGN_HIST_USER_TASKS: 'Aufgaben',
    PLUGIN_TASK_DASHBOARD_TITLE: 'Aufgaben',
    PLUGIN_TASK_TASKS: 'Aufgaben',
    PLUGIN_USER_TASKS_LABEL: 'Aufgaben',
    TASKS: 'Aufgaben',
    TASKS_HUMAN_TASKS: 'Aufgaben'
  },
  admin: {
    AUTHORIZATION_DECISION_REQUIREMENTS_DEFINITION: 'Entscheidungsdiagramm',
    AUTHORIZATION_DEPLOYMENT: 'Bereitstellung',
    AUTHORIZATION_OPERATION_LOG: 'Betriebsprotokoll',
    AUTHORIZATION_TASK: 'Aufgabe',
    DASHBOARD_DASHBOARD: 'Übersicht'
  },
  welcome: {
    ADMIN: 'Verwaltung'
  }
};

const app = document.querySelector('base').getAttribute('app-name');

// Camunda asks for the translation while it builds the page, and parts that are built sooner keep the keys for good.
const translation = await (
  await fetch(new URL(`../${app}/locales/de.json?bust=${window.bust}`, import.meta.url))
).json();
const labels = {...translation.labels, ...LABELS[app]};

const custom = window.angular.module(`cam.${app}.custom`);

custom.config([
  '$provide',
  $provide =>
    $provide.decorator('localeLoader', [
      '$q',
      $q => options => {
        options.callback(null, translation, options.key);
        return $q.resolve(labels);
      }
    ])
]);

custom.run([
  '$injector',
  $injector => {
    if ($injector.has('uibPaginationConfig')) {
      Object.assign($injector.get('uibPaginationConfig'), {
        firstText: 'Erste',
        previousText: 'Vorige',
        nextText: 'Nächste',
        lastText: 'Letzte'
      });
    }
  }
]);

const TITLES = {
  'zoom in': 'Vergrößern',
  'zoom out': 'Verkleinern',
  'reset zoom': 'Ganz zeigen'
};

new MutationObserver(() => {
  for (const [english, german] of Object.entries(TITLES)) {
    for (const button of document.querySelectorAll(`button[title="${english}"]`)) {
      button.title = german;
    }
  }
}).observe(document.body, {subtree: true, childList: true});
