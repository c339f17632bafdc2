// What was recommended to an agency, by whom, and which of its failings does it answer?
//
// What is addressed to the agency's units, and to the roles within it and them, counts as well. That a
// recommendation answers a failing is not in any document: it was worked out, and the reason is given.
//
// parameter agency agency: the agency
// example {"agency": "agency/marlowby-council"}
// answer {"recommended":"keep records of all strategy meetings","by":["Marlowby serious case review"],"answers":[{"statement":"kept no records of strategy meetings","reason":"Both by Marlowby serious case review, both about Marlowby Council, both speak of: records, strategy, meetings","tellings":[{"mode":"alleged","quote":"the council had nothing written down","assertedBy":[],"document":"letter.md"},{"mode":"denied","quote":"rejected any suggestion that minutes were missing","assertedBy":["agency/marlowby-council"],"document":"letter.md"},{"mode":"found","quote":"kept no records of strategy meetings","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"}]}],"quote":"keep records of all strategy meetings","document":"review.txt"}

MATCH (agency:Agency {id: $agency})<-[:WITHIN|PART_OF*0..8]-(whom)<-[:ADDRESSED_TO]-(recommendation:Recommendation)
WITH DISTINCT recommendation
MATCH (recommendation)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
UNWIND range(0, size(quoted.quotes) - 1) AS i
RETURN
  recommendation.statement AS recommended,
  COLLECT { MATCH (by)-[:RECOMMENDED]->(recommendation) RETURN by.name ORDER BY by.id } AS by,
  COLLECT {
    MATCH (recommendation)-[answers:ANSWERS]->(failing)
    RETURN {
      statement: failing.statement, reason: answers.reason,
      tellings: COLLECT {
        MATCH (failing)-[told:QUOTED_IN]->(:Passage)-[:IN]->(source:Document)
        UNWIND range(0, size(told.quotes) - 1) AS j
        RETURN {
          mode: told.modes[j], assertedBy: [id IN split(told.assertedBy[j], ' ') WHERE id <> ''],
          quote: told.quotes[j], document: source.id
        }
        ORDER BY source.id, told.starts[j]
      }
    }
    ORDER BY failing.id
  } AS answers,
  quoted.quotes[i] AS quote, document.id AS document
ORDER BY recommendation.id, document, quoted.starts[i]
LIMIT $limit
