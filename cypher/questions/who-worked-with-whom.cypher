// Which agencies worked together or referred matters to each other?
//
// Those of which a document says so, which is not all of those that did.
//
// example {}
// answer {"who":"Marlowby Council","what":"REFERRED_TO","whom":"Wexshire Police","date":null,"mode":"reported","assertedBy":[],"quote":"Marlowby Council referred the matter to Wexshire Police","document":"letter.md"}
// answer {"who":"Marlowby Council","what":"WORKED_WITH","whom":"Wexshire Police","date":null,"mode":"reported","assertedBy":[],"quote":"both worked together from then on","document":"letter.md"}

MATCH (one:Entity)-[worked:WORKED_WITH|REFERRED_TO]->(other:Entity)
UNWIND range(0, size(worked.quotes) - 1) AS i
MATCH (passage:Passage {id: worked.passages[i]})-[:IN]->(document:Document)
RETURN
  one.name AS who, type(worked) AS what, other.name AS whom, worked.date AS date,
  worked.modes[i] AS mode, [id IN split(worked.assertedBy[i], ' ') WHERE id <> ''] AS assertedBy,
  worked.quotes[i] AS quote, document.id AS document
ORDER BY one.id, what, other.id, document, worked.starts[i]
LIMIT $limit
