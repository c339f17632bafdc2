// Who commissioned, announced, conducted, supervised, wrote and published a report, and who called for it?
//
// parameter report report: the report
// example {"report": "report/marlowby-serious-case-review"}
// answer {"who":"chair","did":"ANNOUNCED","date":null,"mode":"reported","assertedBy":[],"quote":"its chair, Ruth Penn, announced it","document":"review.txt"}
// answer {"who":"Ruth Penn","did":"AUTHORED","date":null,"mode":"reported","assertedBy":[],"quote":"Ruth Penn, who wrote it","document":"review.txt"}
// answer {"who":"Owen Hart","did":"CALLED_FOR","date":null,"mode":"reported","assertedBy":[],"quote":"he had called for the Marlowby serious case review","document":"letter.md"}
// answer {"who":"Marlowby Safeguarding Board","did":"COMMISSIONED","date":"2010-12","mode":"reported","assertedBy":[],"quote":"The board had commissioned it in December 2010","document":"review.txt"}
// answer {"who":"Marlowby Safeguarding Board","did":"PUBLISHED","date":"2013-12-20","mode":"reported","assertedBy":[],"quote":"published on 20 December 2013 by Marlowby Safeguarding Board","document":"review.txt"}

MATCH (one:Entity)-[stands:COMMISSIONED|ANNOUNCED|CONDUCTED|SUPERVISED|AUTHORED|PUBLISHED|CALLED_FOR]->(report:Report {id: $report})
UNWIND range(0, size(stands.quotes) - 1) AS i
MATCH (passage:Passage {id: stands.passages[i]})-[:IN]->(document:Document)
RETURN
  one.name AS who, type(stands) AS did, stands.date AS date, stands.modes[i] AS mode,
  [id IN split(stands.assertedBy[i], ' ') WHERE id <> ''] AS assertedBy, stands.quotes[i] AS quote,
  document.id AS document
ORDER BY did, one.id, document, stands.starts[i]
LIMIT $limit
