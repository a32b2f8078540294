import {webapp} from '../../common/webapp.js';

export default webapp('Cockpit', {
  customScripts: ['../common/portal']
});
