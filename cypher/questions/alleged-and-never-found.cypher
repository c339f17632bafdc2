// Which failings are alleged, and have been neither found nor admitted?
//
// The claims that still wait for somebody to look into them.
//
// example {}
// answer {"statement":"a culture of disbelief and no policy against it","of":["Wexshire Police"],"tellings":[{"mode":"alleged","quote":"a culture of disbelief and no policy against it","assertedBy":["person/owen-hart"],"document":"the hearing 📜.txt"}]}

MATCH (failing:Failing)
WHERE EXISTS { (failing)-[quoted:QUOTED_IN]->() WHERE 'alleged' IN quoted.modes }
  AND NOT EXISTS { (failing)-[quoted:QUOTED_IN]->() WHERE any(mode IN quoted.modes WHERE mode IN ['found', 'admitted']) }
RETURN
  failing.statement AS statement, COLLECT { MATCH (failing)-[:ATTRIBUTED_TO]->(subject) RETURN subject.name ORDER BY subject.id } AS of,
  COLLECT {
    MATCH (failing)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
    UNWIND range(0, size(quoted.quotes) - 1) AS i
    RETURN {
      mode: quoted.modes[i], assertedBy: [id IN split(quoted.assertedBy[i], ' ') WHERE id <> ''],
      quote: quoted.quotes[i], document: document.id
    }
    ORDER BY document.id, quoted.starts[i]
  } AS tellings
ORDER BY failing.id
LIMIT $limit
