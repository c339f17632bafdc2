// Who failed to challenge whom?
//
// Everybody of whom it is told that they did not challenge a decision, or those who took it.
//
// example {}
// answer {"who":"detectives","whom":"Prosecution Service","mode":"found","assertedBy":["report/marlowby-serious-case-review"],"quote":"detectives of Wexshire Police did not challenge the decision of 2008 by the Prosecution Service","document":"review.txt"}
// answer {"who":"detectives","whom":"Prosecution Service decides to take no further action","mode":"found","assertedBy":["report/marlowby-serious-case-review"],"quote":"detectives of Wexshire Police did not challenge the decision of 2008","document":"review.txt"}

MATCH (one:Entity)-[failed:FAILED_TO_CHALLENGE]->(other:Entity)
UNWIND range(0, size(failed.quotes) - 1) AS i
MATCH (passage:Passage {id: failed.passages[i]})-[:IN]->(document:Document)
RETURN
  one.name AS who, other.name AS whom, failed.modes[i] AS mode,
  [id IN split(failed.assertedBy[i], ' ') WHERE id <> ''] AS assertedBy,
  failed.quotes[i] AS quote, document.id AS document
ORDER BY one.id, other.id, document, failed.starts[i]
LIMIT $limit
