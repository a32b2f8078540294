// Most people may start nothing: for them the list behind "Prozess starten" would be empty.
const api = document.querySelector('base').getAttribute('engine-api');
const engine = location.pathname.match(/\/app\/tasklist\/([\w-]+)/)[1];

const mayStart = async () => {
  const answer = await fetch(
    `${api}engine/${engine}/process-definition/count?latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true`
  );
  const {count} = await answer.json();
  document.body.classList.toggle('may-start', count > 0);
};

mayStart().catch(() => document.body.classList.add('may-start'));
