import {portal, webapp} from '../../common/webapp.js';

export default webapp('Übersicht', {
  links: [
    {
      label: 'Portal',
      href: portal,
      description: 'Ihre Aufgaben, Vorgänge und Mitteilungen'
    }
  ]
});
