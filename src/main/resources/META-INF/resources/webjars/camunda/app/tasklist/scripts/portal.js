// The way back to the portal, in the bar at the top.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export default {
  id: 'mitnutzung-portal',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1000,
  render: container => {
    const link = document.createElement('a');
    link.href = `${root}/`;
    link.textContent = 'Portal';
    container.append(link);
  }
};
