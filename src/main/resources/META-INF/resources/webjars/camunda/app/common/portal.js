// The way back to the portal, in the bar at the top.
import {portal} from './webapp.js';

const PLUGIN_POINTS = {
  tasklist: 'tasklist.navbar.action',
  cockpit: 'cockpit.navigation'
};

export default {
  id: 'mitnutzung-portal',
  pluginPoint: PLUGIN_POINTS[document.querySelector('base').getAttribute('app-name')],
  priority: 1000,
  render: container => {
    const link = document.createElement('a');
    link.href = portal;
    link.textContent = 'Portal';
    container.append(link);
  }
};
