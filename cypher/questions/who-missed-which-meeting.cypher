// Who failed to attend which meetings?
//
// In the order of the dates of the meetings.
//
// example {}
// answer {"who":"Marlowby Council","meeting":"strategy meetings","date":"2008/2010","mode":"reported","assertedBy":[],"quote":"nobody of Marlowby Council attended","document":"review.txt"}

MATCH (one:Entity)-[missed:FAILED_TO_ATTEND]->(event:Event)
UNWIND range(0, size(missed.quotes) - 1) AS i
MATCH (passage:Passage {id: missed.passages[i]})-[:IN]->(document:Document)
RETURN
  one.name AS who, event.name AS meeting, event.date AS date,
  missed.modes[i] AS mode, [id IN split(missed.assertedBy[i], ' ') WHERE id <> ''] AS assertedBy,
  missed.quotes[i] AS quote, document.id AS document
ORDER BY date, event.id, one.id, document, missed.starts[i]
LIMIT $limit
