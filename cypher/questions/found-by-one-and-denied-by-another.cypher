// What does one say and another deny?
//
// example {}
// answer {"statement":"kept no records of strategy meetings","said":[{"mode":"alleged","quote":"the council had nothing written down","assertedBy":[],"document":"letter.md"},{"mode":"found","quote":"kept no records of strategy meetings","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"}],"denied":[{"mode":"denied","quote":"rejected any suggestion that minutes were missing","assertedBy":["agency/marlowby-council"],"document":"letter.md"}]}

MATCH (finding:Finding)<-[:DENIED]-()
WITH DISTINCT finding
MATCH (finding)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
UNWIND range(0, size(quoted.quotes) - 1) AS i
WITH
  finding, document, quoted.starts[i] AS start, {
    mode: quoted.modes[i], assertedBy: [id IN split(quoted.assertedBy[i], ' ') WHERE id <> ''],
    quote: quoted.quotes[i], document: document.id
  } AS telling
ORDER BY document.id, start
WITH finding, collect(telling) AS tellings
RETURN
  finding.statement AS statement,
  [telling IN tellings WHERE telling.mode <> 'denied'] AS said,
  [telling IN tellings WHERE telling.mode = 'denied'] AS denied
ORDER BY finding.id
LIMIT $limit
