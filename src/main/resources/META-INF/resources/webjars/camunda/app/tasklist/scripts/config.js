import {webapp} from '../../common/webapp.js';

export default webapp('Aufgabenliste', {
  customScripts: [
    '../common/portal',
    'scripts/german-forms',
    'scripts/task-head',
    'scripts/start-link',
    'scripts/first-error'
  ],
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
});
