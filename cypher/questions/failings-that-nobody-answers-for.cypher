// Which failings are told without saying whose they are?
//
// Sentences in which agencies, the system or those in authority failed, and nobody is named.
//
// example {}
// answer {"statement":"agencies did not work together","themes":["coordination"],"tellings":[{"mode":"found","quote":"agencies did not work together","assertedBy":["report/marlowby-serious-case-review","person/ruth-penn"],"document":"review.txt"}]}

MATCH (failing:Failing)
WHERE NOT EXISTS { (failing)-[:ATTRIBUTED_TO]->() }
RETURN
  failing.statement AS statement, failing.themes AS themes,
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
