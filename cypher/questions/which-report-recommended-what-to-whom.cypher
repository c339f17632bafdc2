// Which report recommended what to whom?
//
// example {}
// answer {"by":["Marlowby serious case review"],"recommended":"keep records of all strategy meetings","whom":["Marlowby Council"],"quote":"keep records of all strategy meetings","document":"review.txt"}

MATCH (issuer:Report)-[:RECOMMENDED]->(recommendation:Recommendation)
MATCH (recommendation)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
UNWIND range(0, size(quoted.quotes) - 1) AS i
RETURN
  [issuer.name] AS by, recommendation.statement AS recommended,
  COLLECT { MATCH (recommendation)-[:ADDRESSED_TO]->(addressee) RETURN addressee.name ORDER BY addressee.id } AS whom,
  quoted.quotes[i] AS quote, document.id AS document
ORDER BY issuer.id, recommendation.id, document, quoted.starts[i]
LIMIT $limit
