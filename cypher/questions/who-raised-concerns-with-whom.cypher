// Who raised concerns with whom, or asked whom for more people or money?
//
// example {}
// answer {"who":"Public Protection Unit","did":"RAISED_CONCERN_WITH","whom":"Marlowby Council","date":null,"mode":"reported","assertedBy":[],"quote":"raised concerns with Marlowby Council","document":"letter.md"}
// answer {"who":"Public Protection Unit","did":"REQUESTED_RESOURCES_FROM","whom":"Wexshire Police","date":null,"mode":"reported","assertedBy":[],"quote":"had asked the force for more staff","document":"letter.md"}

MATCH (one:Entity)-[raised:RAISED_CONCERN_WITH|REQUESTED_RESOURCES_FROM]->(other:Entity)
UNWIND range(0, size(raised.quotes) - 1) AS i
MATCH (passage:Passage {id: raised.passages[i]})-[:IN]->(document:Document)
RETURN
  one.name AS who, type(raised) AS did, other.name AS whom, raised.date AS date, raised.modes[i] AS mode,
  [id IN split(raised.assertedBy[i], ' ') WHERE id <> ''] AS assertedBy, raised.quotes[i] AS quote, document.id AS document
ORDER BY date, one.id, did, other.id, document, raised.starts[i]
LIMIT $limit
