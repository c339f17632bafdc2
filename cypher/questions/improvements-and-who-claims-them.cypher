// Which improvements are claimed, by whom, and what failings are they beside?
//
// What bodies say of themselves in their own favour, with the failings on the same themes that are told of
// the same agency, so that the one can be read against the other.
//
// example {}
// answer {"statement":"All staff of the unit have since been trained","of":["Public Protection Unit"],"mode":"claimed","assertedBy":["agency/wexshire-police"],"quote":"All staff of the unit have since been trained","document":"the hearing 📜.txt","failings":[]}

MATCH (improvement:Finding {kind: 'improvement'})-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
UNWIND range(0, size(quoted.quotes) - 1) AS i
RETURN
  improvement.statement AS statement,
  COLLECT { MATCH (improvement)-[:ATTRIBUTED_TO]->(subject) RETURN subject.name ORDER BY subject.id } AS of,
  quoted.modes[i] AS mode, [id IN split(quoted.assertedBy[i], ' ') WHERE id <> ''] AS assertedBy,
  quoted.quotes[i] AS quote, document.id AS document,
  COLLECT {
    MATCH (improvement)-[:ATTRIBUTED_TO]->()-[:WITHIN|PART_OF*0..8]->(agency:Agency)
    MATCH (agency)<-[:WITHIN|PART_OF*0..8]-()<-[:ATTRIBUTED_TO]-(failing:Failing)
    WHERE any(theme IN failing.themes WHERE theme IN improvement.themes)
    WITH DISTINCT failing
    MATCH (failing)-[told:QUOTED_IN]->(:Passage)-[:IN]->(source:Document)
    UNWIND range(0, size(told.quotes) - 1) AS j
    RETURN {
      mode: told.modes[j], assertedBy: [id IN split(told.assertedBy[j], ' ') WHERE id <> ''],
      quote: told.quotes[j], document: source.id
    }
    ORDER BY failing.id, source.id, told.starts[j]
    LIMIT 20
  } AS failings
ORDER BY improvement.id, document, quoted.starts[i]
LIMIT $limit
