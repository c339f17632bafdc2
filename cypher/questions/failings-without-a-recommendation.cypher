// Which failings of an agency has nobody recommended anything about?
//
// Those of its units, and of the roles within it and them, count as well. The failings that most documents
// tell come first.
//
// parameter agency agency: the agency
// example {"agency": "agency/wexshire-police"}
// answer {"statement":"did not recognise the scale of the abuse","themes":["recognition","response"],"documents":3,"tellings":[{"mode":"found","quote":"did not recognise the scale of the abuse","assertedBy":["report/marlowby-serious-case-review"],"document":"letter.md"},{"mode":"found","quote":"did not recognise the scale of the abuse","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"},{"mode":"admitted","quote":"Wexshire Police had misjudged the scale","assertedBy":["person/anna-dale","agency/wexshire-police"],"document":"the hearing 📜.txt"},{"mode":"alleged","quote":"the force looked the other way","assertedBy":["person/owen-hart"],"document":"the hearing 📜.txt"}]}
// answer {"statement":"a culture of disbelief and no policy against it","themes":["attitudes","policy"],"documents":1,"tellings":[{"mode":"alleged","quote":"a culture of disbelief and no policy against it","assertedBy":["person/owen-hart"],"document":"the hearing 📜.txt"}]}
// answer {"statement":"did not challenge the decision of 2008","themes":["challenge","investigation"],"documents":1,"tellings":[{"mode":"found","quote":"did not challenge the decision of 2008","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"}]}

MATCH (agency:Agency {id: $agency})<-[:WITHIN|PART_OF*0..8]-(subject)<-[:ATTRIBUTED_TO]-(failing:Failing)
WHERE NOT EXISTS { (failing)<-[:ANSWERS]-(:Recommendation) }
WITH DISTINCT failing
RETURN
  failing.statement AS statement, failing.themes AS themes,
  COUNT { MATCH (failing)-[:QUOTED_IN]->()-[:IN]->(document) RETURN DISTINCT document } AS documents,
  COLLECT {
    MATCH (failing)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
    UNWIND range(0, size(quoted.quotes) - 1) AS i
    RETURN {
      mode: quoted.modes[i], assertedBy: [id IN split(quoted.assertedBy[i], ' ') WHERE id <> ''],
      quote: quoted.quotes[i], document: document.id
    }
    ORDER BY document.id, quoted.starts[i]
  } AS tellings
ORDER BY documents DESC, failing.id
LIMIT $limit
