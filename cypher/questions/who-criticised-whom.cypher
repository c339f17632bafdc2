// Who criticised whom?
//
// Each pair with the words.
//
// example {}
// answer {"who":"Owen Hart","whom":"Anna Dale","mode":"alleged","assertedBy":["person/owen-hart"],"quote":"criticised Anna Dale","document":"the hearing 📜.txt"}

MATCH (one:Entity)-[criticised:CRITICISED]->(other:Entity)
UNWIND range(0, size(criticised.quotes) - 1) AS i
MATCH (passage:Passage {id: criticised.passages[i]})-[:IN]->(document:Document)
RETURN
  one.name AS who, other.name AS whom,
  criticised.modes[i] AS mode, [id IN split(criticised.assertedBy[i], ' ') WHERE id <> ''] AS assertedBy,
  criticised.quotes[i] AS quote, document.id AS document
ORDER BY one.id, other.id, document, criticised.starts[i]
LIMIT $limit
