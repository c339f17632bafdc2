// Which decisions were taken, by whom, and who did not challenge them?
//
// Every decision of which it is told who took it, in the order of their dates.
//
// example {}
// answer {"who":"Prosecution Service","decision":"Prosecution Service decides to take no further action","date":"2008","mode":"reported","assertedBy":[],"quote":"decision of 2008 by the Prosecution Service to take no further action","document":"review.txt","unchallengedBy":[{"mode":"found","quote":"detectives of Wexshire Police did not challenge the decision of 2008","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt","who":"detectives"}]}

MATCH (one:Entity)-[decided:DECIDED]->(event:Event)
UNWIND range(0, size(decided.quotes) - 1) AS i
MATCH (passage:Passage {id: decided.passages[i]})-[:IN]->(document:Document)
RETURN
  one.name AS who, event.name AS decision, event.date AS date,
  decided.modes[i] AS mode, [id IN split(decided.assertedBy[i], ' ') WHERE id <> ''] AS assertedBy,
  decided.quotes[i] AS quote, document.id AS document,
  COLLECT {
    MATCH (silent:Entity)-[failed:FAILED_TO_CHALLENGE]->(event)
    UNWIND range(0, size(failed.quotes) - 1) AS j
    MATCH (:Passage {id: failed.passages[j]})-[:IN]->(source:Document)
    RETURN {
      who: silent.name, mode: failed.modes[j], assertedBy: [id IN split(failed.assertedBy[j], ' ') WHERE id <> ''],
      quote: failed.quotes[j], document: source.id
    }
    ORDER BY silent.id, source.id, failed.starts[j]
  } AS unchallengedBy
ORDER BY date, event.id, one.id, document, decided.starts[i]
LIMIT $limit
