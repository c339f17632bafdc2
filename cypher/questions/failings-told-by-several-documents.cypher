// Which failings are told by several documents?
//
// The best supported first. Documents of one publisher are not independent of each other, so the
// independent publishers are counted, too.
//
// parameter documents integer: by how many documents at least
// example {"documents": 2}
// answer {"statement":"did not recognise the scale of the abuse","documents":3,"publishers":2,"tellings":[{"mode":"found","document":"letter.md","quote":"did not recognise the scale of the abuse"},{"mode":"found","document":"review.txt","quote":"did not recognise the scale of the abuse"},{"mode":"admitted","document":"the hearing 📜.txt","quote":"Wexshire Police had misjudged the scale"},{"mode":"alleged","document":"the hearing 📜.txt","quote":"the force looked the other way"}]}
// answer {"statement":"kept no records of strategy meetings","documents":2,"publishers":2,"tellings":[{"mode":"alleged","document":"letter.md","quote":"the council had nothing written down"},{"mode":"denied","document":"letter.md","quote":"rejected any suggestion that minutes were missing"},{"mode":"found","document":"review.txt","quote":"kept no records of strategy meetings"}]}

MATCH (failing:Failing)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
UNWIND range(0, size(quoted.quotes) - 1) AS i
WITH failing, document, quoted.quotes[i] AS quote, quoted.modes[i] AS mode, quoted.starts[i] AS start
ORDER BY document.id, start, quote
WITH
  failing, count(DISTINCT document) AS documents, count(DISTINCT coalesce(document.publisher, document)) AS publishers,
  collect({document: document.id, quote: quote, mode: mode}) AS tellings
WHERE documents >= $documents
RETURN
  failing.statement AS statement, documents, publishers, tellings
ORDER BY publishers DESC, documents DESC, failing.id
