// Who held which post, and where?
//
// As far as a document names the post together with the person. Nobody asserts it and nobody disputes it,
// so that it has neither asserter nor mode.
//
// example {}
// answer {"who":"Anna Dale","post":"chief constable","agency":"Wexshire Police","mode":null,"assertedBy":[],"quote":"Anna Dale, chief constable","document":"the hearing 📜.txt"}
// answer {"who":"Ruth Penn","post":"chair","agency":null,"mode":null,"assertedBy":[],"quote":"its chair","document":"review.txt"}

MATCH (person:Person)-[held:HELD]->(role:Role)
UNWIND range(0, size(held.quotes) - 1) AS i
MATCH (passage:Passage {id: held.passages[i]})-[:IN]->(document:Document)
RETURN
  person.name AS who, role.name AS post,
  head(COLLECT { MATCH (role)-[:WITHIN]->(agency) RETURN agency.name ORDER BY agency.id }) AS agency,
  held.modes[i] AS mode, [id IN split(coalesce(held.assertedBy[i], ''), ' ') WHERE id <> ''] AS assertedBy,
  held.quotes[i] AS quote, document.id AS document
ORDER BY person.id, role.id, document, held.starts[i]
LIMIT $limit
