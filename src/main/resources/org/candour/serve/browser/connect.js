// Runs before Neo4j Browser and leaves in its storage what a visitor would type: where
// the graph is, how it is drawn and which guide to open. What the visitor has changed
// since is left alone.
(() => {
  const told = document.currentScript.dataset;
  const stored = (key) => JSON.parse(localStorage.getItem(`neo4j.${key}`));
  const store = (key, value) => localStorage.setItem(`neo4j.${key}`, JSON.stringify(value));

  const connect = () => {
    // Neo4j Browser connects by itself only if it holds a name and a password; a graph
    // that asks for none takes any.
    const id = '$$discovery';
    const connection = {
      id, name: id, type: 'bolt', host: told.bolt, authenticationMethod: 'NATIVE',
      username: 'anybody', password: 'anything'
    };
    store('connections', {
      allConnectionIds: [id], connectionsById: { [id]: connection },
      activeConnection: null, connectionState: 0, lastUpdate: 0, useDb: null, lastUseDb: null
    });
  };

  // GraSS, as Neo4j Browser keeps it: by selector, then by property.
  const parse = (grass) => {
    const style = {};
    for (const [, selector, body] of grass.matchAll(/([\w.*-]+)\s*\{((?:[^{}"]|"[^"]*")*)\}/g)) {
      style[selector] = {};
      for (const [, property, quoted, plain] of body.matchAll(/([\w-]+)\s*:\s*(?:"([^"]*)"|([^;"]+));/g)) {
        style[selector][property] = quoted ?? plain.trim();
      }
    }
    return style;
  };

  const dress = () => {
    // Neo4j Browser reads its storage as soon as it runs, so this has to be there first.
    const request = new XMLHttpRequest();
    request.open('GET', 'candour/candour.grass', false);
    request.send();
    if (request.status === 200) {
      store('grass', parse(request.responseText));
    }
  };

  if (told.open === 'true') {
    connect();
  }
  if (stored('grass') === null) {
    dress();
  }
  const port = location.port ? `:${location.port}` : '';
  store('settings', {
    initCmd: `:guide ${location.protocol}//localhost${port}/browser/candour/guide.html`,
    allowCrashReports: false,
    allowUserStats: false,
    ...stored('settings')
  });
  // The page may reach nothing but this machine, so nothing is reported and there is no
  // need for a banner that says what would be.
  store('udc', { consentBannerShownCount: 5, ...stored('udc') });
})();
