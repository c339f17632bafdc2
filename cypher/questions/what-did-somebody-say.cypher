// What has one person, agency, role or report said, and with what standing?
//
// In the order in which the documents were published; those without a date come last.
//
// parameter asserter entity: who said it
// example {"asserter": "person/owen-hart"}
// answer {"mode":"alleged","assertedBy":["person/owen-hart"],"quote":"the force looked the other way","kind":"failing","of":["Wexshire Police"],"document":"the hearing 📜.txt","published":"2014-01-30"}
// answer {"mode":"alleged","assertedBy":["person/owen-hart"],"quote":"a culture of disbelief and no policy against it","kind":"failing","of":["Wexshire Police"],"document":"the hearing 📜.txt","published":"2014-01-30"}

MATCH (asserter:Entity {id: $asserter})-[said:FOUND|ADMITTED|CLAIMED|ALLEGED|DENIED|REPORTED]->(finding:Finding)
UNWIND range(0, size(said.quotes) - 1) AS i
MATCH (passage:Passage {id: said.passages[i]})-[:IN]->(document:Document)
RETURN
  toLower(type(said)) AS mode, [asserter.id] AS assertedBy, said.quotes[i] AS quote, finding.kind AS kind,
  COLLECT { MATCH (finding)-[:ATTRIBUTED_TO]->(subject) RETURN subject.name ORDER BY subject.id } AS of,
  document.id AS document, document.published AS published
ORDER BY published, document, said.starts[i]
LIMIT $limit
