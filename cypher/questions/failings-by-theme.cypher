// What are the failings of an agency about?
//
// The commonest theme first, with the quotes of its failings. Those of the agency's units, and of the roles
// within it and them, count as well.
//
// parameter agency agency: the agency
// example {"agency": "agency/wexshire-police"}
// answer {"theme":"attitudes","failings":1,"tellings":[{"mode":"alleged","quote":"a culture of disbelief and no policy against it","assertedBy":["person/owen-hart"],"document":"the hearing 📜.txt"}]}
// answer {"theme":"challenge","failings":1,"tellings":[{"mode":"found","quote":"did not challenge the decision of 2008","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"}]}
// answer {"theme":"investigation","failings":1,"tellings":[{"mode":"found","quote":"did not challenge the decision of 2008","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"}]}
// answer {"theme":"policy","failings":1,"tellings":[{"mode":"alleged","quote":"a culture of disbelief and no policy against it","assertedBy":["person/owen-hart"],"document":"the hearing 📜.txt"}]}
// answer {"theme":"recognition","failings":1,"tellings":[{"mode":"found","quote":"did not recognise the scale of the abuse","assertedBy":["report/marlowby-serious-case-review"],"document":"letter.md"},{"mode":"found","quote":"did not recognise the scale of the abuse","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"},{"mode":"admitted","quote":"Wexshire Police had misjudged the scale","assertedBy":["person/anna-dale","agency/wexshire-police"],"document":"the hearing 📜.txt"},{"mode":"alleged","quote":"the force looked the other way","assertedBy":["person/owen-hart"],"document":"the hearing 📜.txt"}]}
// answer {"theme":"response","failings":1,"tellings":[{"mode":"found","quote":"did not recognise the scale of the abuse","assertedBy":["report/marlowby-serious-case-review"],"document":"letter.md"},{"mode":"found","quote":"did not recognise the scale of the abuse","assertedBy":["report/marlowby-serious-case-review"],"document":"review.txt"},{"mode":"admitted","quote":"Wexshire Police had misjudged the scale","assertedBy":["person/anna-dale","agency/wexshire-police"],"document":"the hearing 📜.txt"},{"mode":"alleged","quote":"the force looked the other way","assertedBy":["person/owen-hart"],"document":"the hearing 📜.txt"}]}

MATCH (agency:Agency {id: $agency})<-[:WITHIN|PART_OF*0..8]-(subject)<-[:ATTRIBUTED_TO]-(failing:Failing)
WITH DISTINCT failing
MATCH (failing)-[:HAS_THEME]->(theme:Theme)
WITH theme, collect(failing) AS failings
RETURN
  theme.id AS theme, size(failings) AS failings,
  COLLECT {
    UNWIND failings AS failing
    MATCH (failing)-[quoted:QUOTED_IN]->(:Passage)-[:IN]->(document:Document)
    UNWIND range(0, size(quoted.quotes) - 1) AS i
    RETURN {
      mode: quoted.modes[i], assertedBy: [id IN split(quoted.assertedBy[i], ' ') WHERE id <> ''],
      quote: quoted.quotes[i], document: document.id
    }
    ORDER BY failing.id, document.id, quoted.starts[i]
  } AS tellings
ORDER BY failings DESC, theme
LIMIT $limit
