// Which recommendations were made by several, or in several documents?
//
// A recommendation that has to be made again was not followed the first time.
//
// parameter times integer: by how many issuers, or in how many documents, at least
// example {"times": 1}
// answer {"recommended":"must say sorry without conditions","by":["Owen Hart"],"documents":1,"whom":["chief constable"],"quote":"must say sorry without conditions","document":"the hearing 📜.txt","published":"2014-01-30"}
// answer {"recommended":"There should be a public inquiry","by":["Owen Hart"],"documents":1,"whom":[],"quote":"There should be a public inquiry","document":"letter.md","published":null}
// answer {"recommended":"keep records of all strategy meetings","by":["Marlowby serious case review"],"documents":1,"whom":["Marlowby Council"],"quote":"keep records of all strategy meetings","document":"review.txt","published":"2013-12-20"}

MATCH (recommendation:Recommendation)
WITH
  recommendation,
  COLLECT { MATCH (by)-[:RECOMMENDED]->(recommendation) RETURN by.name ORDER BY by.id } AS by,
  COUNT { MATCH (recommendation)-[:QUOTED_IN]->()-[:IN]->(document) RETURN DISTINCT document } AS documents
WHERE size(by) >= $times OR documents >= $times
MATCH (recommendation)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
UNWIND range(0, size(quoted.quotes) - 1) AS i
RETURN
  recommendation.statement AS recommended, by, documents,
  COLLECT { MATCH (recommendation)-[:ADDRESSED_TO]->(whom) RETURN whom.name ORDER BY whom.id } AS whom,
  quoted.quotes[i] AS quote, document.id AS document, document.published AS published
ORDER BY documents DESC, recommendation.id, published, document, quoted.starts[i]
LIMIT $limit
