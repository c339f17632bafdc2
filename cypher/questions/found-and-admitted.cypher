// Which failings were found by one and admitted by another?
//
// What a report, review or court concluded and the body concerned concedes.
//
// example {}
// answer {"statement":"did not recognise the scale of the abuse","of":["Wexshire Police"],"tellings":[{"mode":"found","quote":"did not recognise the scale of the abuse","assertedBy":["report/marlowby-serious-case-review"],"document":"letter.md"},{"mode":"found","quote":"did not recognise the scale of the abuse","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"},{"mode":"admitted","quote":"Wexshire Police had misjudged the scale","assertedBy":["person/anna-dale","agency/wexshire-police"],"document":"the hearing 📜.txt"},{"mode":"alleged","quote":"the force looked the other way","assertedBy":["person/owen-hart"],"document":"the hearing 📜.txt"}]}

MATCH (failing:Failing)
WHERE EXISTS { (failing)-[quoted:QUOTED_IN]->() WHERE 'found' IN quoted.modes }
  AND EXISTS { (failing)-[quoted:QUOTED_IN]->() WHERE 'admitted' IN quoted.modes }
RETURN
  failing.statement AS statement, COLLECT { MATCH (failing)-[:ATTRIBUTED_TO]->(subject) RETURN subject.name ORDER BY subject.id } AS of,
  COLLECT {
    MATCH (failing)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
    UNWIND range(0, size(quoted.quotes) - 1) AS i
    RETURN {
      mode: quoted.modes[i], assertedBy: [id IN split(quoted.assertedBy[i], ' ') WHERE id <> ''],
      quote: quoted.quotes[i], document: document.id
    }
    ORDER BY document.id, quoted.starts[i]
  } AS tellings
ORDER BY failing.id
LIMIT $limit
