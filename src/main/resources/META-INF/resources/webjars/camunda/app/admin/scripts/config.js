import {webapp} from '../../common/webapp.js';

export default webapp('Verwaltung');
