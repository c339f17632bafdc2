// Who took part in an event, decided it, stayed away from it or did not challenge it?
//
// Everybody who is told to have had to do with it, and how.
//
// parameter event event: the event
// example {"event": "event/no-further-action"}
// answer {"who":"Prosecution Service","what":"DECIDED","date":"2008","mode":"reported","assertedBy":[],"quote":"decision of 2008 by the Prosecution Service to take no further action","document":"review.txt"}
// answer {"who":"detectives","what":"FAILED_TO_CHALLENGE","date":"2008","mode":"found","assertedBy":["report/marlowby-serious-case-review"],"quote":"detectives of Wexshire Police did not challenge the decision of 2008","document":"review.txt"}

MATCH (one:Entity)-[did:TOOK_PART_IN|DECIDED|FAILED_TO_ATTEND|FAILED_TO_CHALLENGE|EXAMINED]->(event:Event {id: $event})
UNWIND range(0, size(did.quotes) - 1) AS i
MATCH (passage:Passage {id: did.passages[i]})-[:IN]->(document:Document)
RETURN
  one.name AS who, type(did) AS what, event.date AS date,
  did.modes[i] AS mode, [id IN split(did.assertedBy[i], ' ') WHERE id <> ''] AS assertedBy,
  did.quotes[i] AS quote, document.id AS document
ORDER BY one.id, what, document, did.starts[i]
LIMIT $limit
