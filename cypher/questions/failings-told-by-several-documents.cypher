// Which failings are told by several documents?
//
// The best supported first. Documents of one publisher are not independent of each other, so the
// independent publishers are counted, too.
//
// parameter documents integer: by how many documents at least
// example {"documents": 2}
// answer {"statement":"did not recognise the scale of the abuse","documents":3,"publishers":2,"tellings":[{"mode":"found","quote":"did not recognise the scale of the abuse","assertedBy":["report/marlowby-serious-case-review"],"document":"letter.md"},{"mode":"found","quote":"did not recognise the scale of the abuse","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"},{"mode":"admitted","quote":"Wexshire Police had misjudged the scale","assertedBy":["person/anna-dale","agency/wexshire-police"],"document":"the hearing 📜.txt"},{"mode":"alleged","quote":"the force looked the other way","assertedBy":["person/owen-hart"],"document":"the hearing 📜.txt"}]}
// answer {"statement":"kept no records of strategy meetings","documents":2,"publishers":2,"tellings":[{"mode":"alleged","quote":"the council had nothing written down","assertedBy":[],"document":"letter.md"},{"mode":"denied","quote":"rejected any suggestion that minutes were missing","assertedBy":["agency/marlowby-council"],"document":"letter.md"},{"mode":"found","quote":"kept no records of strategy meetings","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"}]}

MATCH (failing:Failing)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
UNWIND range(0, size(quoted.quotes) - 1) AS i
WITH
  failing, document, quoted.quotes[i] AS quote, quoted.modes[i] AS mode, quoted.starts[i] AS start,
  [id IN split(quoted.assertedBy[i], ' ') WHERE id <> ''] AS assertedBy
ORDER BY document.id, start, quote
WITH
  failing, count(DISTINCT document) AS documents, count(DISTINCT coalesce(document.publisher, document)) AS publishers,
  collect({document: document.id, quote: quote, mode: mode, assertedBy: assertedBy}) AS tellings
WHERE documents >= $documents
RETURN
  failing.statement AS statement, documents, publishers, tellings
ORDER BY publishers DESC, documents DESC, failing.id
LIMIT $limit
