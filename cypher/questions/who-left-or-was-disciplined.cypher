// Who was disciplined, resigned or retired?
//
// With the agency that disciplined them or that they left, and when, where a document says so.
//
// example {}
// answer {"who":"Anna Dale","what":"RETIRED_FROM","agency":"Wexshire Police","date":null,"mode":"reported","assertedBy":[],"quote":"retired from Wexshire Police","document":"the hearing 📜.txt"}
// answer {"who":"Ruth Penn","what":"RESIGNED_FROM","agency":"Marlowby Safeguarding Board","date":null,"mode":"reported","assertedBy":[],"quote":"Ruth Penn had resigned from Marlowby Safeguarding Board","document":"the hearing 📜.txt"}
// answer {"who":"detectives","what":"DISCIPLINED","agency":"Wexshire Police","date":null,"mode":"reported","assertedBy":[],"quote":"The force gave one of the detectives of Wexshire Police a warning","document":"the hearing 📜.txt"}

MATCH (one:Entity)-[went:DISCIPLINED|RESIGNED_FROM|RETIRED_FROM]->(other:Entity)
UNWIND range(0, size(went.quotes) - 1) AS i
MATCH (passage:Passage {id: went.passages[i]})-[:IN]->(document:Document)
RETURN
  CASE type(went) WHEN 'DISCIPLINED' THEN other.name ELSE one.name END AS who, type(went) AS what,
  CASE type(went) WHEN 'DISCIPLINED' THEN one.name ELSE other.name END AS agency, went.date AS date,
  went.modes[i] AS mode, [id IN split(went.assertedBy[i], ' ') WHERE id <> ''] AS assertedBy,
  went.quotes[i] AS quote, document.id AS document
ORDER BY who, what, agency, document, went.starts[i]
LIMIT $limit
