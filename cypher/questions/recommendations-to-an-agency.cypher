// What was recommended to an agency, by whom, and which of its failings does it answer?
//
// What is addressed to the agency's units, and to the roles within it and them, counts as well. That a
// recommendation answers a failing is not in any document: it was worked out, and the reason is given.
//
// parameter agency agency: the agency
// example {"agency": "agency/marlowby-council"}
// answer {"recommended":"keep records of all strategy meetings","by":["Marlowby serious case review"],"answers":[{"failing":"kept no records of strategy meetings","reason":"Both by Marlowby serious case review, both about Marlowby Council, both speak of: records, strategy, meetings"}],"quote":"keep records of all strategy meetings","document":"review.txt"}

MATCH (agency:Agency {id: $agency})<-[:WITHIN|PART_OF*0..8]-(whom)<-[:ADDRESSED_TO]-(recommendation:Recommendation)
WITH DISTINCT recommendation
MATCH (recommendation)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
UNWIND range(0, size(quoted.quotes) - 1) AS i
RETURN
  recommendation.statement AS recommended,
  COLLECT { MATCH (by)-[:RECOMMENDED]->(recommendation) RETURN by.name ORDER BY by.id } AS by,
  COLLECT {
    MATCH (recommendation)-[answers:ANSWERS]->(failing)
    RETURN {failing: failing.statement, reason: answers.reason} ORDER BY failing.id
  } AS answers,
  quoted.quotes[i] AS quote, document.id AS document
ORDER BY recommendation.id, document, quoted.starts[i]
LIMIT $limit
